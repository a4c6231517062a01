import type { CommandOf } from "../../core/client/client-like.js";

/** The SDK's input with native values. */
export type NativeInput<Input> = Input;

/** The SDK's output with native values. */
export type NativeOutput<Output> = Output;

/**
 * Sends a command with native values: `sendNative(GetItemCommand, { TableName, Key: { id: "a" } }, send)`.
 *
 * @param send sends the command, as the caller wants it sent
 */
export async function sendNative<Input, Output>(
  Command: new (input: Input) => CommandOf<Output>,
  input: NativeInput<Input>,
  send: (command: CommandOf<Output>) => Promise<Output>,
): Promise<NativeOutput<Output>> {
  return send(new Command(input));
}
