import { GetConsoleOutputCommand, type GetConsoleOutputCommandInput } from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Instance } from "../generated/instance.js";

/**
 * The instance's console output, as text; empty while there is none. `consoleOutput()` returns it as the
 * service sends it, base64-encoded.
 *
 * Calls GetConsoleOutput.
 */
export async function consoleText(
  self: Instance,
  handle: Pick<ResourceHandle, "ask">,
  input: ReadonlyInput<Omit<GetConsoleOutputCommandInput, "InstanceId">> = {},
  options?: CallOptions,
): Promise<string> {
  const { Output: output = "" } = await handle.ask(
    new GetConsoleOutputCommand({ ...sdkInput(input), InstanceId: self.id }),
    options,
  );
  return Buffer.from(output, "base64").toString("utf8");
}
