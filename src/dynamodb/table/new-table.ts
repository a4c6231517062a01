import type {
  AttributeDefinition,
  CreateTableCommandInput,
  GlobalSecondaryIndex,
  KeySchemaElement,
  Projection,
  ScalarAttributeType,
  StreamViewType,
  TableClass,
} from "@aws-sdk/client-dynamodb";
import { sdkInput } from "../../core/call/input/input-members.js";
import { isOwnInput, refuseUnknown } from "../../core/call/input/own-input.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import {
  checkBoolean,
  checkOneOf,
  checkPlain,
  checkText,
  checkWholeNumber,
} from "../../core/text/argument-checks.js";
import { isPlain } from "../../core/text/plain-object.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";

/**
 * The attributes of a key with their types: the partition key first, then the sort key, if there is one. `"S"` is a
 * string, `"N"` a number, `"B"` bytes.
 */
export type NewKey = Readonly<Record<string, ScalarAttributeType>>;

/** An index: its key, or its key and its projection. */
export type NewIndex =
  | NewKey
  | {
      readonly key: NewKey;
      /** The projected attributes: all, only the keys, or these as well. Default: all. */
      readonly projection?: "ALL" | "KEYS_ONLY" | readonly string[] | undefined;
    };

/** A new table, in a short form. */
export interface NewTable {
  readonly name: string;
  /** `{ customerId: "S", orderId: "S" }`: the partition key, then the sort key. */
  readonly key: NewKey;
  /** Global secondary indexes by name. */
  readonly indexes?: Readonly<Record<string, NewIndex>> | undefined;
  /** Local secondary indexes by name: their partition key is that of the table. */
  readonly localIndexes?: Readonly<Record<string, NewIndex>> | undefined;
  /** Provisioned capacity units per second, for the table and each global index. Default: on demand. */
  readonly capacity?: { readonly read: number; readonly write: number } | undefined;
  /** The content of the records in the table's stream. Default: no stream. */
  readonly stream?: StreamViewType | undefined;
  readonly tableClass?: TableClass | undefined;
  readonly deletionProtection?: boolean | undefined;
  readonly tags?: TagMap | undefined;
}

const MEMBERS = [
  "name",
  "key",
  "indexes",
  "localIndexes",
  "capacity",
  "stream",
  "tableClass",
  "deletionProtection",
  "tags",
] as const;

/**
 * The input of CreateTable.
 *
 * @throws {TypeError} for a key without attributes or with more than two, for one whose attribute order is unknown, for
 *   an attribute with two types, and for an unknown projection
 */
export function createTableInput(
  table: NewTable | ReadonlyInput<CreateTableCommandInput>,
): CreateTableCommandInput {
  if (isOwnInput<CreateTableCommandInput, NewTable>(table, MEMBERS))
    return sdkInput<CreateTableCommandInput>(table);
  const {
    name,
    key,
    indexes = {},
    localIndexes = {},
    capacity,
    stream,
    tableClass,
    deletionProtection,
  } = table;
  checkText("name", name);
  checkBoolean("deletionProtection", deletionProtection);
  if (capacity) {
    checkWholeNumber("capacity.read", capacity.read, 1);
    checkWholeNumber("capacity.write", capacity.write, 1);
  }
  const attributes = new Map<string, ScalarAttributeType>();
  const keySchema = (of: string, given: NewKey): KeySchemaElement[] => keyOf(of, given, attributes);
  const throughput = capacity && { ReadCapacityUnits: capacity.read, WriteCapacityUnits: capacity.write };
  const provisioned = throughput && { ProvisionedThroughput: throughput };
  const indexesOf = (given: Readonly<Record<string, NewIndex>>): GlobalSecondaryIndex[] =>
    Object.entries(checkPlain("The indexes", given)).map(([index, one]) => ({
      IndexName: index,
      KeySchema: keySchema(`the index ${index}`, isWithProjection(one) ? one.key : one),
      Projection: projectionOf(one),
    }));
  const own = keySchema("the table", key);
  const globals = indexesOf(indexes).map((index) => ({ ...index, ...provisioned }));
  const locals = indexesOf(localIndexes);
  const tags = toTagList(table.tags ?? {});
  return {
    TableName: name,
    KeySchema: own,
    AttributeDefinitions: [...attributes].map(([AttributeName, AttributeType]): AttributeDefinition => ({
      AttributeName,
      AttributeType,
    })),
    ...(globals.length > 0 && { GlobalSecondaryIndexes: globals }),
    ...(locals.length > 0 && { LocalSecondaryIndexes: locals }),
    ...(provisioned ?? { BillingMode: "PAY_PER_REQUEST" }),
    ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: stream } }),
    ...(tableClass && { TableClass: tableClass }),
    ...(deletionProtection !== undefined && { DeletionProtectionEnabled: deletionProtection }),
    ...(tags.length > 0 && { Tags: tags }),
  };
}

/** The schema of a key; its attributes are added to the map with their types. */
function keyOf(of: string, key: NewKey, attributes: Map<string, ScalarAttributeType>): KeySchemaElement[] {
  const entries = isPlain(key) ? Object.entries(key) : [];
  if (entries.length < 1 || entries.length > 2) {
    throw new TypeError(
      `The key of ${of} must have one attribute or two, as { customerId: "S", orderId: "S" }, but it has ${entries.length}.`,
    );
  }
  // JavaScript orders numeric names first, whatever their order in the source.
  const number = entries.length > 1 ? entries.find(([name]) => /^\d+$/.test(name)) : undefined;
  if (number) {
    throw new TypeError(
      `The key of ${of} has an attribute called ${number[0]}, so that its order is unknown: pass the SDK's own KeySchema.`,
    );
  }
  return entries.map(([name, type], index) => {
    const before = attributes.get(name) ?? type;
    if (!["S", "N", "B"].includes(type))
      throw new TypeError(`The type of ${name}, in the key of ${of}, must be "S", "N" or "B".`);
    if (before !== type) throw new TypeError(`${name} cannot be both of type ${before} and of type ${type}.`);
    attributes.set(name, type);
    return { AttributeName: name, KeyType: index === 0 ? "HASH" : "RANGE" };
  });
}

/** A key attribute may also be called `key`, but its type is a string. */
function isWithProjection(index: NewIndex): index is Exclude<NewIndex, NewKey> {
  return isPlain(index) && typeof index.key === "object";
}

function projectionOf(index: NewIndex): Projection {
  if (!isWithProjection(index)) return { ProjectionType: "ALL" };
  refuseUnknown(index, ["key", "projection"]);
  const { projection = "ALL" } = index;
  if (Array.isArray(projection))
    return { ProjectionType: "INCLUDE", NonKeyAttributes: [...projection] as string[] };
  checkOneOf("The projection of an index, unless it is a list,", projection, ["ALL", "KEYS_ONLY"]);
  return { ProjectionType: projection as "ALL" | "KEYS_ONLY" };
}
