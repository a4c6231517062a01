import { NotDoneError } from "../../errors/errors.js";
import { describeValue } from "../../text/describe-value.js";
import type { Command } from "../input-check.js";
import { operationOf } from "./no-response.js";

/** The members by which EC2 reports in a successful response that it did not do the call, or not completely. */
interface Done {
  readonly Return?: unknown;
  readonly UnknownIpPermissions?: unknown;
}

/**
 * Throws a `NotDoneError` for a response that reports that the call changed nothing, or not everything.
 *
 * @param sender the resource that the command was sent for, or its name in errors
 */
export function refuseNotDone(output: object, command: Command, sender: object | string | undefined): void {
  const { Return: isDone, UnknownIpPermissions: unknown } = output as Done;
  const unknownCount = Array.isArray(unknown) ? unknown.length : 0;
  if (isDone !== false && unknownCount === 0) return;
  throw new NotDoneError({
    operation: operationOf(command),
    resource: typeof sender === "object" ? describeValue(sender) : sender,
    response: output,
    reason:
      unknownCount > 0
        ? `did not find ${unknownCount} of the rules (UnknownIpPermissions)`
        : "did not do it (Return: false)",
  });
}
