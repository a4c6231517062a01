import { GetObjectCommand, type GetObjectCommandInput } from "@aws-sdk/client-s3";

type Handler = (given: { readonly input: GetObjectCommandInput }) => Promise<unknown>;
type Middleware = (next: Handler) => Handler;

interface Stack {
  add(middleware: Middleware, options: object): void;
}

/**
 * A GetObject whose answer tells the checksum of the object, if the input asks for it, without that the SDK takes it:
 * it would compare that of the whole with a range, which some stores tell with it, and is slow with some kinds.
 */
export function quietGetObject(input: GetObjectCommandInput): GetObjectCommand {
  const command = new GetObjectCommand(input);
  const stack = command.middlewareStack as unknown as Stack;
  const { ChecksumMode: mode } = input;
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
      // The request is made by now. What is in the input from here on is whether the SDK verifies the answer.
      delete given.input.ChecksumMode;
      return next(given);
    },
    { step: "build", name: "tucuxiOwnChecksum" },
  );
  return command;
}
