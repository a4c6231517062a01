import { createHash } from "node:crypto";
import { QueryCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { DynamoDBClient, QueryCommandInput, QueryCommandOutput } from "@aws-sdk/client-dynamodb";
import type { Context } from "../../../core/call/context.js";
import type { CommandOf } from "../../../core/client/client-like.js";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import type { ListOperation } from "../../../core/paging/list-operation.js";
import type { PageItems } from "../../../core/paging/page-items.js";
import { pageToken } from "../../../core/paging/page-token.js";
import { bareQuery, type Query } from "../../../core/query/query.js";
import { compileExpressions } from "../../expressions/compile/compile.js";
import type { KeyCondition } from "../../expressions/condition.js";
import { fromAttributeMap } from "../../values/from-attribute-value.js";
import { toAttributeMap } from "../../values/to-attribute-value.js";
import { nativeCommand, type NativeInput } from "../../wire/native-command.js";
import { deferredItems, nativeOutput } from "../../wire/native-output.js";
import { settingsOf } from "../../wire/value-settings.js";
import { ItemPage, type ItemsOutput } from "./item-page.js";
import type { ItemsSpec } from "../selection/items-spec.js";
import type { TableKeys } from "../keys/table-keys.js";

/** How the items of a table are listed. */
export type ItemOperation<Item> = ListOperation<DynamoDBClient, Item, object, ItemsOutput, ItemPage<Item>> & {
  readonly spec: ItemsSpec;
  readonly keys: TableKeys;
};

/** The constructor arguments of a collection of items. */
export type ItemParts<Item> = readonly [
  context: Context<DynamoDBClient>,
  fixed: object,
  query: Query<Item>,
  operation: ItemOperation<Item>,
];

/**
 * The constructor arguments of a collection that reads what the spec selects; limits, pages and the like are the
 * query's.
 */
export function itemParts<Item>(
  spec: ItemsSpec,
  context: Context<DynamoDBClient>,
  keys: TableKeys,
  query: Partial<Query<Item>> = {},
): ItemParts<Item> {
  const fixed = fixedOf(spec);
  const whole = { ...bareQuery<Item>(fixed), ...query, fixed, view: viewOf(spec) };
  return [context, fixed, whole, listItems<Item>(spec, context, keys)];
}

type SendingCommand = new (input: QueryCommandInput) => CommandOf<QueryCommandOutput>;

/** The members of a request for one page. */
interface PageInput {
  readonly Limit?: number;
  readonly ExclusiveStartKey?: Parameters<typeof fromAttributeMap>[0];
}

/** The list operation for a spec. */
function listItems<Item>(
  spec: ItemsSpec,
  context: Context<DynamoDBClient>,
  keys: TableKeys,
): ItemOperation<Item> {
  const settings = settingsOf(context);
  // A scan accepts fewer members, and returns the same.
  const Command = (spec.key ? QueryCommand : ScanCommand) as SendingCommand;
  const input = requestOf(spec);
  return {
    spec,
    keys,
    name: spec.key ? "Query" : "Scan",
    selectors: {},
    tokens: ["ExclusiveStartKey"],
    // With a filter, a page reads more items than it returns, so a limit does not determine the page size.
    pageSize: { member: "Limit", fullWith: spec.filter ? ["TableName"] : [] },
    page: ItemPage,
    command({ Limit, ExclusiveStartKey }: PageInput): CommandOf<ItemsOutput> {
      keys.check(spec);
      const start = ExclusiveStartKey && { ExclusiveStartKey: fromAttributeMap(ExclusiveStartKey) };
      const page = { ...input, ...(Limit !== undefined && { Limit }), ...start };
      // `read` converts its output to native values, unless that was done on receipt.
      return nativeCommand(Command, page, settings) as unknown as CommandOf<ItemsOutput>;
    },
    read: (response) => nativeOutput(Command, response as QueryCommandOutput, settings),
    items: (output) => itemsOf<Item>(output, spec),
    // In the service's form, because a cursor stores it as JSON.
    next: ({ LastEvaluatedKey: key }) => pageToken({ ExclusiveStartKey: key && toAttributeMap(key) }),
  };
}

function itemsOf<Item>(output: ItemsOutput, { isCount }: ItemsSpec): PageItems<Item> {
  const { Count: count } = output;
  if (isCount && count !== undefined) return Array.from<Item>({ length: count });
  const items = deferredItems(output) ?? output.Items;
  if (items) return items as PageItems<Item>;
  throw new UnexpectedResponseError(isCount ? "Count" : "Items");
}

/** The request, without the members for one page. Its values are native. */
function requestOf(spec: ItemsSpec): NativeInput<QueryCommandInput> {
  const { tableName, key, filter, index, projection, isConsistent, isReverse, segment, isCount } = spec;
  return {
    TableName: tableName,
    ...(index !== undefined && { IndexName: index }),
    ...(isConsistent && { ConsistentRead: true }),
    ...(isReverse && { ScanIndexForward: false }),
    ...(segment && { Segment: segment.segment, TotalSegments: segment.of }),
    ...(isCount && { Select: "COUNT" }),
    ReturnConsumedCapacity: "TOTAL",
    ...(compileExpressions({
      keyCondition: key as KeyCondition | undefined,
      filter,
      projection: isCount ? undefined : projection,
    }) as object),
  };
}

/**
 * The parent's members, by which cursors identify their listing. The query's values are hashed, because these members
 * are shown in errors.
 */
function fixedOf({ tableName: TableName, index, key, filter, segment }: ItemsSpec): object {
  const { ExpressionAttributeValues: values = {}, ...expressions } = compileExpressions({
    keyCondition: key as KeyCondition | undefined,
    filter,
  });
  const said = [expressions, toAttributeMap(values, "ExpressionAttributeValues"), segment];
  return {
    TableName,
    ...(index !== undefined && { IndexName: index }),
    expressions: createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 16),
  };
}

/** Affects how items are read, but not which. */
function viewOf({ projection, isConsistent, isReverse, isCount }: ItemsSpec): string {
  const { ProjectionExpression, ExpressionAttributeNames } = compileExpressions({ projection });
  return JSON.stringify([ProjectionExpression, ExpressionAttributeNames, isConsistent, isReverse, isCount]);
}
