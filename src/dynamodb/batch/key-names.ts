import { DescribeTableCommand, type DynamoDBClient, type KeySchemaElement } from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { UnexpectedResponseError } from "../../core/errors/errors.js";
import { describeResource } from "../../core/resource/identifiers/identifiers.js";

/** The attributes of a key: the partition key, then the sort key, if there is one. */
export type KeyNames = readonly [partitionKey: string, sortKey?: string];

/** Cached names: a table's key never changes. */
const known = new WeakMap<object, Map<string, KeyNames>>();

/** The names of a table's key attributes. Requested once for each table of a root. */
export async function keyNamesOf(
  context: Context<DynamoDBClient>,
  tableName: string,
  options: CallOptions = {},
): Promise<KeyNames> {
  const tables = known.get(context) ?? new Map<string, KeyNames>();
  known.set(context, tables);
  const before = tables.get(tableName);
  if (before) return before;
  const command = new DescribeTableCommand({ TableName: tableName });
  const name = describeResource("Table", { name: tableName });
  const { Table: table } = await context.send(command, options, name);
  const names = keyNamesIn(table?.KeySchema);
  if (!names) throw new UnexpectedResponseError("Table.KeySchema");
  tables.set(tableName, names);
  return names;
}

/** The names in a key schema; `undefined` if it has none. */
export function keyNamesIn(schema: readonly KeySchemaElement[] = []): KeyNames | undefined {
  const nameOf = (type: string): string | undefined =>
    schema.find(({ KeyType }) => KeyType === type)?.AttributeName;
  const [partitionKey, sortKey] = [nameOf("HASH"), nameOf("RANGE")];
  if (partitionKey === undefined) return undefined;
  return sortKey === undefined ? [partitionKey] : [partitionKey, sortKey];
}

/** Throws a `TypeError` for a key with attributes that are not part of the table's key. */
export function refuseOtherAttributes(key: object, names: KeyNames): void {
  const isOther = ([name, value]: readonly [string, unknown]): boolean =>
    value !== undefined && !names.includes(name);
  const [other] = Object.entries(key).find(isOther) ?? [];
  if (other === undefined) return;
  throw new TypeError(`${other} is not part of the key, which is ${names.join(" and ")}.`);
}

/** The name of an attribute of a key, which every item of the table has. */
export function nameInKey(key: object): string {
  const [name = ""] = Object.entries(key).find(([, value]) => value !== undefined) ?? [];
  return name;
}
