import {
  type DynamoDBClient,
  UpdateItemCommand,
  type UpdateItemCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { Batch, BatchCall } from "../../../core/batch/batch-call.js";
import type { Context } from "../../../core/call/context.js";
import { errorName } from "../../../core/errors/error-guards.js";
import { Attr } from "../../expressions/attribute.js";
import { compileExpressions } from "../../expressions/compile/compile.js";
import { and } from "../../expressions/condition.js";
import type { Update } from "../../expressions/update.js";
import { toAttributeMap } from "../../values/to-attribute-value.js";
import { keyOf, keyText } from "../keys/item-key.js";
import type { KeyNames } from "../../batch/key-names.js";
import type { ItemsSpec } from "../selection/items-spec.js";
import { refuseOthers } from "./only-requested.js";

/** The output for an item that was skipped. */
const PASSED_OVER: UpdateItemCommandOutput = Object.freeze({ $metadata: {} });

/** Whether the output is of an item that was updated. */
export function isUpdated(output: UpdateItemCommandOutput): boolean {
  return output !== PASSED_OVER;
}

/** How listed items are updated. */
export function updateCall<Item extends object>(
  spec: ItemsSpec,
  keyNames: KeyNames,
  update: Update,
  context: Context<DynamoDBClient>,
): BatchCall<Item, UpdateItemCommandOutput> {
  const { tableName, filter } = spec;
  // Otherwise an item that was deleted meanwhile would be created again.
  const isThere = Attr(keyNames[0]).exists();
  const { ExpressionAttributeValues: values, ...expressions } = compileExpressions({
    update,
    condition: filter ? and(isThere, filter) : isThere,
  });
  const placeholders = values && {
    ExpressionAttributeValues: toAttributeMap(values, "ExpressionAttributeValues"),
  };
  const command = ([item]: Batch<Item>): UpdateItemCommand =>
    new UpdateItemCommand({
      TableName: tableName,
      Key: keyOf(item, keyNames),
      ...expressions,
      ...placeholders,
    });
  return {
    max: 1,
    id: (item) => keyText(keyOf(item, keyNames), keyNames),
    group: (items: Batch<Item>) => {
      refuseOthers(spec, items);
      return [items];
    },
    async send(items, options): Promise<UpdateItemCommandOutput> {
      try {
        return await context.send(command(items), options);
      } catch (error) {
        if (errorName(error) !== "ConditionalCheckFailedException") throw error;
        return PASSED_OVER;
      }
    },
  };
}
