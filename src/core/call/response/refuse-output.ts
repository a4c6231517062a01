import { NotDoneError, UnexpectedResponseError } from "../../errors/errors.js";
import { describeValue } from "../../text/describe-value.js";
import { redact } from "../../text/redact.js";
import type { Command } from "../input-check.js";

/** The members by which EC2 reports in a successful response that it did not do the call, or not completely. */
interface Done {
  readonly Return?: unknown;
  readonly UnknownIpPermissions?: unknown;
}

/**
 * Throws for the output of a call that was not done.
 *
 * @param sender the resource, or its name in errors, that the command was sent for
 * @throws {UnexpectedResponseError} for an output that is not an object, or is a list: what a mocked client returns for
 *   a command without a response
 * @throws {NotDoneError} for a response that reports that the call changed nothing, or not everything
 */
export function refuseOutput(output: unknown, command: Command, sender: object | string | undefined): void {
  if (typeof output !== "object" || output === null || Array.isArray(output)) {
    throw new UnexpectedResponseError("response", {
      operation: operationOf(command),
      resource: nameOf(sender) ?? thingsIn(command.input),
      returned: typeof output === "string" ? "a string" : describeValue(output),
    });
  }
  const { Return: isDone, UnknownIpPermissions: unknown }: Done = output;
  const unknownCount = Array.isArray(unknown) ? unknown.length : 0;
  if (isDone !== false && unknownCount === 0) return;
  throw new NotDoneError({
    operation: operationOf(command),
    resource: nameOf(sender),
    response: output,
    reason:
      unknownCount > 0
        ? `did not find ${unknownCount} of the rules (UnknownIpPermissions)`
        : "did not do it (Return: false)",
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
