import type { Context } from "../../core/call/context.js";
import type { ClientLike, CommandOf } from "../../core/client/client-like.js";
import { nativeCommand, type NativeInput } from "./native-command.js";
import { nativeOutput, type NativeOutput } from "./native-output.js";
import { settingsOf } from "./value-settings.js";

export type { NativeInput } from "./native-command.js";
export type { NativeOutput } from "./native-output.js";

/**
 * Sends a command with native values: `sendNative(context, GetItemCommand, { TableName, Key: { id: "a" } }, send)`.
 *
 * @param send sends the command
 */
export async function sendNative<Input, Output extends object>(
  context: Context<ClientLike>,
  Command: new (input: Input) => CommandOf<Output>,
  input: NativeInput<Input>,
  send: (command: CommandOf<Output>) => Promise<Output>,
): Promise<NativeOutput<Output>> {
  const settings = settingsOf(context);
  const command = nativeCommand(Command, input, settings);
  return nativeOutput(Command, await send(command), settings);
}
