import {
  DescribeListenerAttributesCommand,
  ModifyListenerAttributesCommand,
  type ModifyListenerAttributesCommandInput,
  type ModifyListenerAttributesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { toTagMap } from "../../core/resource/tags.js";
import type { Listener } from "../generated/listener.js";
import { attributeInput, type AttributeMap, type AttributeValues } from "../attribute-record.js";

/**
 * Asks for the settings of the listener, by their names.
 *
 * Calls [DescribeListenerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerAttributes.html).
 */
export async function getAttributes(self: Listener, options?: CallOptions): Promise<AttributeMap> {
  const command = new DescribeListenerAttributesCommand({ ListenerArn: self.arn });
  const output = await self["ask"](command, options);
  return toTagMap(output.Attributes);
}

/**
 * Changes settings of the listener; those that are not given stay. Takes them by their names, or the SDK's own
 * input. None asks nothing.
 *
 * Calls [ModifyListenerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListenerAttributes.html).
 *
 * @example
 * await listener.modifyAttributes({ "routing.http.response.server.enabled": false });
 */
export async function modifyAttributes(
  self: Listener,
  attributes: AttributeValues | Omit<ModifyListenerAttributesCommandInput, "ListenerArn">,
  options?: CallOptions,
): Promise<ModifyListenerAttributesCommandOutput> {
  const input = attributeInput(attributes);
  if (input.Attributes?.length === 0) return { $metadata: {} };
  const command = new ModifyListenerAttributesCommand({ ...input, ListenerArn: self.arn });
  return self["act"](command, options);
}
