import {
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  UpdateTimeToLiveCommand,
  type UpdateTimeToLiveCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { checkText } from "../../core/text/argument-checks.js";

/**
 * Enables the deletion of items some time after the time in this attribute, a number of seconds since 1970 such as
 * `Math.floor(Date.now() / 1000) + 3600`. Calls
 * [UpdateTimeToLive](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html).
 *
 * @example
 * await table.enableTimeToLive("expiresAt");
 */
export async function enableTimeToLive(
  self: { readonly name: string },
  handle: Pick<ResourceHandle<DynamoDBClient>, "act">,
  attribute: string,
  options?: CallOptions,
): Promise<UpdateTimeToLiveCommandOutput> {
  return handle.act(
    new UpdateTimeToLiveCommand({
      TableName: self.name,
      TimeToLiveSpecification: { Enabled: true, AttributeName: checkText("attribute", attribute) },
    }),
    options,
  );
}

/**
 * Disables the deletion of items by their time to live. Calls
 * [DescribeTimeToLive](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html) for
 * the attribute, and
 * [UpdateTimeToLive](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html).
 *
 * @throws {TypeError} if it is not enabled
 */
export async function disableTimeToLive(
  self: { readonly name: string; toString(): string },
  handle: Pick<ResourceHandle<DynamoDBClient>, "act" | "ask">,
  options?: CallOptions,
): Promise<UpdateTimeToLiveCommandOutput> {
  const ask = new DescribeTimeToLiveCommand({ TableName: self.name });
  const { TimeToLiveDescription: description } = await handle.ask(ask, options);
  const attribute = requireAttribute(self, description?.AttributeName, "time to live");
  return handle.act(
    new UpdateTimeToLiveCommand({
      TableName: self.name,
      TimeToLiveSpecification: { Enabled: false, AttributeName: attribute },
    }),
    options,
  );
}
