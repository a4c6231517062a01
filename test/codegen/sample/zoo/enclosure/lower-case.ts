import type { ListEnclosuresCommandOutput } from "../../sdk/index.js";

/** A listing as it would be if names had not been asked for in upper case. */
export function lowerCase(output: ListEnclosuresCommandOutput): ListEnclosuresCommandOutput {
  const open = output.Open?.map((one) => ({ ...one, Name: one.Name?.toLowerCase() }));
  return { ...output, Open: open };
}
