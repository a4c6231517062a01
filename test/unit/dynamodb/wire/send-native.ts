import { type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { CommandOf } from "../../../../src/core/client/client-like.js";
import { NumberValue } from "../../../../src/dynamodb/values/numbers/number-value.js";
import type { ValueSettings } from "../../../../src/dynamodb/values/settings.js";
import { nativeCommand, type NativeInput } from "../../../../src/dynamodb/wire/native-command.js";
import { nativeOutput, type NativeOutput } from "../../../../src/dynamodb/wire/native-output.js";

export type CommandClass<Input, Output> = new (input: Input) => CommandOf<Output>;

export async function send<Input, Output extends object>(
  client: DynamoDBClient,
  Command: CommandClass<Input, Output>,
  input: NativeInput<Input>,
  settings?: ValueSettings,
): Promise<NativeOutput<Output>> {
  const command = nativeCommand(Command, input, settings);
  const output = await (client as { send(command: unknown): Promise<unknown> }).send(command);
  return nativeOutput(Command, output as Output, settings);
}

/** An item with all types, on the wire and as it is read. */
export const WIRE = {
  id: { S: "1" },
  n: { N: "12345678901234567890" },
  d: { N: "0.1234567890123456789" },
  b: { B: "AQI=" },
  l: { L: [{ NULL: true }, { BOOL: false }, { M: { x: { BS: ["AQ=="] } } }] },
  s: { SS: ["a"] },
  ns: { NS: ["1"] },
};
export const ITEM = {
  id: "1",
  n: 12345678901234567890n,
  d: new NumberValue("0.1234567890123456789"),
  b: new Uint8Array([1, 2]),
  l: [null, false, { x: new Set([new Uint8Array([1])]) }],
  s: new Set(["a"]),
  ns: new Set([1]),
};
