import { GetObjectCommand, type GetObjectCommandInput } from "@aws-sdk/client-s3";

type Handler = (given: { readonly input: GetObjectCommandInput }) => Promise<unknown>;
type Middleware = (next: Handler) => Handler;

interface Stack {
  add(middleware: Middleware, options: object): void;
}

/**
 * A GetObject that returns the stored checksum, if the mode says so, but keeps the SDK from validating it: the SDK would
 * compare that of the whole with a range, which some stores send with it, knows nothing of what comes after a dropped
 * connection, and is slow with some kinds.
 *
 * The mode is set for the request alone: the command's input is what the caller gave.
 */
export function unvalidatedGet(
  input: GetObjectCommandInput,
  mode: GetObjectCommandInput["ChecksumMode"] = input.ChecksumMode,
): GetObjectCommand {
  const command = new GetObjectCommand(input);
  const stack = command.middlewareStack as unknown as Stack;
  stack.add(
    (next) => (given) => {
      // A command is sent once more where it is redirected.
      if (mode !== undefined) given.input.ChecksumMode = mode;
      return next(given);
    },
    { step: "initialize", name: "tucuxiChecksumMode" },
  );
  stack.add(
    (next) => (given) => {
      // The request is made by now. What is in the input from here on is whether the SDK validates the answer.
      delete given.input.ChecksumMode;
      return next(given);
    },
    { step: "build", name: "tucuxiOwnChecksum" },
  );
  return command;
}
