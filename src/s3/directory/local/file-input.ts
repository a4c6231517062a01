import { refuseUnknownArguments } from "../../transfer/options/allowed-arguments.js";

/** Arguments for the requests of every file, or a function, which may be async, that says those of each. */
export type FileInput<File, Input> = Input | ((file: File) => Input | undefined | Promise<Input | undefined>);

/** The arguments of one file. */
export type InputOf<File, Input> = (file: File) => Input | undefined | Promise<Input | undefined>;

/**
 * The arguments of each file.
 *
 * @throws {TypeError} for arguments that there are not, before anything is moved; those that a function gives fail
 *   for their file
 */
export function inputsOf<File, Input extends object>(
  method: string,
  given: FileInput<File, Input> | undefined,
  allowed: readonly string[],
): InputOf<File, Input> {
  if (given === undefined) return () => undefined;
  if (typeof given === "function") return given;
  refuseUnknownArguments(method, given, allowed);
  const input = { ...given };
  return () => input;
}
