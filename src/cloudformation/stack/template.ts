import { GetTemplateCommand, type GetTemplateCommandInput } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import type { JsonValue } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Stack } from "../generated/stack.js";

/**
 * The stack's template: an object for JSON, the text for YAML.
 *
 * Calls GetTemplate.
 */
export async function template(
  self: Stack,
  handle: Pick<ResourceHandle, "ask">,
  input: Omit<GetTemplateCommandInput, "StackName"> = {},
  options?: CallOptions,
): Promise<JsonValue> {
  const command = new GetTemplateCommand({ ...input, StackName: self.name });
  const { TemplateBody } = await handle.ask(command, options);
  const text = present(TemplateBody, "TemplateBody");
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
