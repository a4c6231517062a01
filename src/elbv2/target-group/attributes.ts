import {
  DescribeTargetGroupAttributesCommand,
  ModifyTargetGroupAttributesCommand,
  type ModifyTargetGroupAttributesCommandInput,
  type ModifyTargetGroupAttributesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { toTagMap } from "../../core/resource/tags.js";
import type { TargetGroup } from "../generated/target-group.js";
import { attributeInput, type AttributeMap, type AttributeValues } from "../attribute-record.js";

/**
 * Asks for the settings of the target group, by their names.
 *
 * Calls [DescribeTargetGroupAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html).
 */
export async function getAttributes(self: TargetGroup, options?: CallOptions): Promise<AttributeMap> {
  const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: self.arn });
  const output = await self["ask"](command, options);
  return toTagMap(output.Attributes);
}

/**
 * Changes settings of the target group; those that are not given stay. Takes them by their names, or the SDK's own
 * input. None asks nothing.
 *
 * Calls [ModifyTargetGroupAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html).
 *
 * @example
 * await group.modifyAttributes({ "deregistration_delay.timeout_seconds": 30 });
 */
export async function modifyAttributes(
  self: TargetGroup,
  attributes: AttributeValues | Omit<ModifyTargetGroupAttributesCommandInput, "TargetGroupArn">,
  options?: CallOptions,
): Promise<ModifyTargetGroupAttributesCommandOutput> {
  const input = attributeInput(attributes);
  if (input.Attributes?.length === 0) return { $metadata: {} };
  const command = new ModifyTargetGroupAttributesCommand({ ...input, TargetGroupArn: self.arn });
  return self["act"](command, options);
}
