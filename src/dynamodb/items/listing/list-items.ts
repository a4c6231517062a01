import { createHash } from "node:crypto";
import { QueryCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { DynamoDBClient, QueryCommandInput, QueryCommandOutput } from "@aws-sdk/client-dynamodb";
import type { Context } from "../../../core/call/context.js";
import type { CommandOf } from "../../../core/client/client-like.js";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import type { ListOperation } from "../../../core/paging/list-operation.js";
import { pageToken } from "../../../core/paging/page-token.js";
import { bareQuery, type Query } from "../../../core/query/query.js";
import { compileExpressions } from "../../expressions/compile/compile.js";
import type { KeyCondition } from "../../expressions/condition.js";
import { fromAttributeMap } from "../../values/from-attribute-value.js";
import { toAttributeMap } from "../../values/to-attribute-value.js";
import { nativeCommand, type NativeInput } from "../../wire/native-command.js";
import { nativeOutput } from "../../wire/native-output.js";
import { settingsOf } from "../../wire/value-settings.js";
import { ItemPage, type ItemsOutput } from "./item-page.js";
import type { ItemsSpec } from "../selection/items-spec.js";
import type { TableKeys } from "../keys/table-keys.js";

/** How the items of a table are listed. */
export type ItemOperation<Item> = ListOperation<DynamoDBClient, Item, object, ItemsOutput, ItemPage<Item>> & {
  readonly spec: ItemsSpec;
  readonly keys: TableKeys;
};

/** What the constructor of a collection of items takes. */
export type ItemParts<Item> = readonly [
  context: Context<DynamoDBClient>,
  fixed: object,
  query: Query<Item>,
  operation: ItemOperation<Item>,
];

/** What a collection is made of that reads what the spec says; limits, pages and the like are those of the query. */
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

/** The members of a request that ask for one page. */
interface PageInput {
  readonly Limit?: number;
  readonly ExclusiveStartKey?: Parameters<typeof fromAttributeMap>[0];
}

/** The operation that lists what a spec says. */
function listItems<Item>(
  spec: ItemsSpec,
  context: Context<DynamoDBClient>,
  keys: TableKeys,
): ItemOperation<Item> {
  const settings = settingsOf(context);
  // A scan takes less, and answers with the same members.
  const Command = (spec.key ? QueryCommand : ScanCommand) as SendingCommand;
  const input = requestOf(spec);
  return {
    spec,
    keys,
    name: spec.key ? "Query" : "Scan",
    selectors: {},
    tokens: ["ExclusiveStartKey"],
    // A filter passes some of what a page reads, so that a limit says nothing of how much must be read.
    pageSize: { member: "Limit", fullWith: spec.filter ? ["TableName"] : [] },
    page: ItemPage,
    command({ Limit, ExclusiveStartKey }: PageInput): CommandOf<ItemsOutput> {
      keys.check(spec);
      const start = ExclusiveStartKey && { ExclusiveStartKey: fromAttributeMap(ExclusiveStartKey) };
      const page = { ...input, ...(Limit !== undefined && { Limit }), ...start };
      // `read` makes its output native, unless that was done as it was received.
      return nativeCommand(Command, page, settings) as unknown as CommandOf<ItemsOutput>;
    },
    read: (response) => nativeOutput(Command, response as QueryCommandOutput, settings),
    items: (output) => itemsOf<Item>(output, spec),
    // As the service has it: a cursor keeps it as JSON.
    next: ({ LastEvaluatedKey: key }) => pageToken({ ExclusiveStartKey: key && toAttributeMap(key) }),
  };
}

function itemsOf<Item>({ Items: items, Count: count }: ItemsOutput, { isCount }: ItemsSpec): Item[] {
  if (isCount && count !== undefined) return Array.from<Item>({ length: count });
  if (items) return items as Item[];
  throw new UnexpectedResponseError(isCount ? "Count" : "Items");
}

/** The request, less what asks for one page. Its values are native. */
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
 * What the collection's parent gives, by which cursors know their listing. The values that are asked for are in it as a
 * hash, since it is shown in errors.
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

/** What changes how the items are read, and not which. */
function viewOf({ projection, isConsistent, isReverse, isCount }: ItemsSpec): string {
  const { ProjectionExpression, ExpressionAttributeNames } = compileExpressions({ projection });
  return JSON.stringify([ProjectionExpression, ExpressionAttributeNames, isConsistent, isReverse, isCount]);
}
