import { refuseUnknownArguments } from "../../transfer/options/allowed-arguments.js";

/** Arguments for the requests of all files, or a function, possibly async, that returns those of each file. */
export type FileInput<File, Input> = Input | ((file: File) => Input | undefined | Promise<Input | undefined>);

/** Returns the arguments of one file. */
export type InputOf<File, Input> = (file: File) => Input | undefined | Promise<Input | undefined>;

/**
 * @throws {TypeError} for unknown arguments, before anything is transferred; those that a function returns fail for
 *   their file only
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
