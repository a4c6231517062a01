import type { DynamoDBClient, TableDescription } from "@aws-sdk/client-dynamodb";
import type { ResourceHandle } from "../../../core/resource/handle.js";
import { type KeyNames, keyNamesIn, keyNamesOf } from "../../batch/key-names.js";
import type { AnyIndexKeys } from "./item-types.js";
import { type KnownKeys, TableKeys } from "./table-keys.js";

/** The part of a table that its items need. */
export interface TableOfItems {
  readonly name: string;
  readonly handle: ResourceHandle<DynamoDBClient>;
  readonly keys: TableKeys;
  /** The table's attributes, once it is loaded. */
  description(): TableDescription | undefined;
}

/** The same, for a table that may be loaded later, and whose indexes may have been passed. */
export function tableOfItems(
  table: { readonly name: string; readonly meta: { readonly data: TableDescription | undefined } },
  handle: ResourceHandle<DynamoDBClient>,
  indexes: AnyIndexKeys | undefined,
): TableOfItems {
  const description = (): TableDescription | undefined => table.meta.data;
  const known = (): KnownKeys => {
    const data = description();
    return { own: keyNamesIn(data?.KeySchema), indexes: data ? indexesIn(data) : givenIndexes(indexes) };
  };
  const load: ConstructorParameters<typeof TableKeys>[1] = (options) =>
    keyNamesOf(handle.context, table.name, options);
  return { name: table.name, handle, keys: new TableKeys(known, load), description };
}

function indexesIn({
  GlobalSecondaryIndexes = [],
  LocalSecondaryIndexes = [],
}: TableDescription): KnownKeys["indexes"] {
  const all = [...GlobalSecondaryIndexes, ...LocalSecondaryIndexes];
  return new Map(
    all.flatMap(({ IndexName: name, KeySchema: schema }): [string, KeyNames][] => {
      const names = keyNamesIn(schema);
      return name !== undefined && names ? [[name, names]] : [];
    }),
  );
}

function givenIndexes(indexes: AnyIndexKeys | undefined): KnownKeys["indexes"] {
  return indexes && new Map(Object.entries(indexes));
}
