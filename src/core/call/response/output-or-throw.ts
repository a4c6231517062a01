import { BatchActionError, type BatchFailure } from "../../errors/errors.js";

/** Returns the output, unless it reports a failure despite the status 200. */
export function outputOrThrow<Output extends object>(
  action: string,
  output: Output,
  failuresOf: (output: Output) => readonly BatchFailure[],
): Output {
  const failures = failuresOf(output);
  if (failures.length === 0) return output;
  throw new BatchActionError({ action, failures, succeeded: [], responses: [output] });
}
