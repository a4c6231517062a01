import { recordOf } from "../../core/text/record-of.js";
import type { Stack } from "../generated/stack.js";

/** The stack's outputs as a record: `{ Url: "https://…" }`. `outputs` has them with their descriptions. */
export function outputValues(self: Stack): Record<string, string> {
  return record(self.outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
}

/** The stack's parameters as a record. Parameters from the SSM Parameter Store have their resolved values. */
export function parameterValues(self: Stack): Record<string, string> {
  return record(
    self.parameters.map(({ ParameterKey, ParameterValue, ResolvedValue }) => [
      ParameterKey,
      ResolvedValue ?? ParameterValue,
    ]),
  );
}

/** Without a prototype, so that an output named `constructor` is there only if the stack has it. */
function record(
  pairs: readonly (readonly [string | undefined, string | undefined])[],
): Record<string, string> {
  return recordOf(pairs.map(([key = "", value = ""]) => [key, value]));
}
