import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { CommandOf } from "../../../core/client/client-like.js";
import { errorName } from "../../../core/errors/error-guards.js";
import { fromAttributeMap } from "../../values/from-attribute-value.js";
import { sendNative } from "../../wire/send-native.js";
import { settingsOf } from "../../wire/value-settings.js";
import { ConditionFailedError } from "./condition-failed-error.js";
import { checkItemOptions, type GetOptions } from "./item-options.js";
import type { TableOfItems } from "../keys/table-of-items.js";

/** Reads one item. */
export async function readItem<Item>(
  { name, handle }: TableOfItems,
  input: object,
  given: GetOptions = {},
): Promise<Item | undefined> {
  const { consistent, ...options } = checkItemOptions(given, "consistent");
  const request = { TableName: name, ...input, ...(consistent && { ConsistentRead: true }) };
  const output = await sendNative(handle.context, GetItemCommand, request as never, (command) =>
    handle.ask(command, options),
  );
  return output.Item as Item | undefined;
}

/**
 * Writes one item; resolves to the attributes that the service returns.
 *
 * @throws {ConditionFailedError} with the existing item, if the condition is false
 */
export async function writeItem<Item>(
  { name, handle }: TableOfItems,
  action: string,
  Command: new (input: never) => CommandOf<{ readonly Attributes?: object | undefined }>,
  input: object,
  options: CallOptions,
): Promise<Item | undefined> {
  const hasCondition = "ConditionExpression" in input;
  const request = {
    TableName: name,
    ...input,
    ...(hasCondition && { ReturnValuesOnConditionCheckFailure: "ALL_OLD" }),
  };
  try {
    const output = await sendNative(handle.context, Command, request as never, (command) =>
      handle.ask(command, options),
    );
    return output.Attributes as Item | undefined;
  } catch (error) {
    if (errorName(error) !== "ConditionalCheckFailedException") throw error;
    throw new ConditionFailedError(
      handle.subject,
      action,
      itemOf(error as Error, settingsOf(handle.context)),
      {
        cause: error,
      },
    );
  }
}

/** The item in the service's error. It is removed from the error, because errors are logged. */
function itemOf(error: Error, settings: ReturnType<typeof settingsOf>): ConditionFailedError["item"] {
  const item: unknown = Reflect.get(error, "Item");
  if (typeof item !== "object" || item === null) return undefined;
  Object.defineProperty(error, "Item", { enumerable: false });
  return fromAttributeMap(item as Parameters<typeof fromAttributeMap>[0], settings);
}
