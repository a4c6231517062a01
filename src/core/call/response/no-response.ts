import { UnexpectedResponseError } from "../../errors/errors.js";
import { redact } from "../../text/redact.js";
import { describeValue } from "../../text/describe-value.js";
import type { Command } from "../input-check.js";

/**
 * Throws an `UnexpectedResponseError` for an output that is not an object, or is a list. A service always returns an
 * object; a mocked client without a response for the command does not.
 *
 * @param sender the resource, or its name in errors, that the command was sent for; if unknown, the input's ids are named
 */
export function refuseNoResponse(
  output: unknown,
  command: Command,
  sender: object | string | undefined,
): void {
  if (typeof output === "object" && output !== null && !Array.isArray(output)) return;
  throw new UnexpectedResponseError("response", {
    operation: operationOf(command),
    resource: nameOf(sender) ?? thingsIn(command.input),
    returned: typeof output === "string" ? "a string" : describeValue(output),
  });
}

/** `DescribeInstances`, of a `DescribeInstancesCommand`. */
export function operationOf(command: Command): string {
  return command.constructor.name.replace(/Command$/, "");
}

function nameOf(sender: object | string | undefined): string | undefined {
  return typeof sender === "object" ? describeValue(sender) : sender;
}

/** `Bucket="photos", Key="cat.jpg"`: the ids in an input. */
function thingsIn(input: object): string {
  const named = Object.entries(redact(input)).filter(([, value]) =>
    typeof value === "string" ? !value.startsWith("<") : Array.isArray(value),
  );
  return named.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ");
}
