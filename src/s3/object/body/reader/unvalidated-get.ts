import { GetObjectCommand, type GetObjectCommandInput } from "@aws-sdk/client-s3";
import { addMiddleware } from "../../../../core/client/middleware.js";

/**
 * A GetObject that returns the stored checksum, if the mode asks for it, but keeps the SDK from validating it: the SDK
 * would compare a range with the checksum of the whole object, which some stores return with it, does not know about
 * resumed bodies, and is slow with some kinds.
 *
 * The mode is set only for the request: the command's input stays as the caller passed it.
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
      // A redirected command is sent again.
      if (mode !== undefined) given.input.ChecksumMode = mode;
      return next(given);
    },
  );
  addMiddleware<GetObjectCommandInput>(command, "tucuxiOwnChecksum", { step: "build" }, (next) => (given) => {
    // The request is serialized. From here on, the input only determines whether the SDK validates the response.
    delete given.input.ChecksumMode;
    return next(given);
  });
  return command;
}
