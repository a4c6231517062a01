import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import type { CommandOf } from "../../core/client/client-like.js";
import type { RootHandle } from "../../core/resource/handle.js";
import type { DynamoDBResource } from "../generated/dynamodb-resource.js";
import { type NativeInput, type NativeOutput, sendNative } from "./send-native.js";

/**
 * Sends any command of the SDK with native values in its input and output; expressions may be objects of `Key`, `Attr`
 * and `update`. The client is not changed: its own `send` still uses the SDK's attribute values.
 *
 * @throws {TypeError} with the path (`Item.lines[3].price`), for values that cannot be stored without loss
 * @example
 * const { Item: order } = await dynamodb.send(GetItemCommand, { TableName: "orders", Key: { id: "o-7" } });
 */
export function send<Input, Output extends object>(
  _self: DynamoDBResource,
  handle: RootHandle<DynamoDBClient>,
  Command: new (input: Input) => CommandOf<Output>,
  input: NativeInput<Input>,
  options?: CallOptions,
): Promise<NativeOutput<Output>> {
  return sendNative(handle.context, Command, input, (command) => handle.ask(command, options));
}
