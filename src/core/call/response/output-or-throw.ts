import { BatchActionError, type BatchFailure } from "../../errors/errors.js";

/** Gives the output back, unless it says that the call has failed although the service answered with a 200. */
export function outputOrThrow<Output extends object>(
  action: string,
  output: Output,
  failuresOf: (output: Output) => readonly BatchFailure[],
): Output {
  const failures = failuresOf(output);
  if (failures.length === 0) return output;
  throw new BatchActionError({ action, failures, succeeded: [], responses: [output] });
}
