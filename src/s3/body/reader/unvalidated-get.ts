import { GetObjectCommand, type GetObjectCommandInput } from "@aws-sdk/client-s3";
import { addMiddleware } from "../../../core/client/middleware.js";

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
  addMiddleware<GetObjectCommandInput>(
    command,
    "tucuxiChecksumMode",
    { step: "initialize" },
    (next) => (given) => {
      // A command is sent once more where it is redirected.
      if (mode !== undefined) given.input.ChecksumMode = mode;
      return next(given);
    },
  );
  addMiddleware<GetObjectCommandInput>(command, "tucuxiOwnChecksum", { step: "build" }, (next) => (given) => {
    // The request is made by now. What is in the input from here on is whether the SDK validates the answer.
    delete given.input.ChecksumMode;
    return next(given);
  });
  return command;
}
