import { checkIterable } from "../text/argument-checks.js";
import { toTagMap } from "../tags/tags.js";
import { brandOf } from "../text/brand.js";
import { describeValue } from "../text/describe-value.js";
import { isPlain } from "../text/plain-object.js";
import type { Identifiers } from "./identifiers/identifiers.js";
import { isResource } from "./is-resource.js";
import type { AnyResource } from "./resource.js";

/** The values that a table shows unchanged. */
export type TableCell = string | number | boolean | bigint | undefined;

/** A row of `toTable`: values by column. */
export type TableRow = Readonly<Record<string, TableCell>>;

/** A property of a resource, or a path that begins with one: `state.Name`. */
export type TableColumn<Item> = (keyof Item & string) | `${keyof Item & string}.${string}`;

/** The maximum number of default columns: as many as fit a terminal. */
const USUAL_COLUMNS = 8;

/**
 * Resources as plain rows, for `console.table`, CSV and the like: `console.table(toTable(await
 * ec2.instances.toArray()))`.
 * Sends no request.
 *
 * Without `columns`, a row has the identifiers, the `Name` tag, and as many attributes that are strings, numbers,
 * booleans or dates as fit a terminal; never attributes that the service's model marks as sensitive.
 *
 * @param columns properties to show, such as `instanceType`, and parts of them, such as `state.Name` or
 *   `tagMap.Project`
 * @throws {TypeError} for a value that is not a resource, or an attribute that its class does not have
 * @throws {ResourceNotLoadedError} for a column that is an attribute of a resource that is not loaded
 *
 * @example
 * console.table(toTable(await ec2.instances.toArray(), ["id", "instanceType", "state.Name", "tagMap.Name"]));
 */
export function toTable<Item extends AnyResource>(
  resources: Iterable<Item>,
  columns?: readonly TableColumn<Item>[],
): TableRow[] {
  checkIterable("The resources of toTable", resources);
  return [...resources].map((resource) => {
    if (!isResource(resource))
      throw new TypeError(`toTable expects resources, but one is ${describeValue(resource)}.`);
    return columns === undefined ? usualRow(resource) : chosenRow(resource, columns);
  });
}

function usualRow(resource: AnyResource): TableRow {
  const { identifiers, data = {} }: { identifiers: Identifiers; data?: object | undefined } =
    resource.toJSON();
  const row: Record<string, TableCell> = { ...identifiers };
  const name = "Tags" in data && Array.isArray(data.Tags) ? toTagMap(data.Tags).Name : undefined;
  if (name !== undefined) row["tagMap.Name"] = name;
  // Under their names in the SDK, the identifiers are attributes as well.
  const shown = new Set<unknown>(Object.values(identifiers));
  for (const [member, value] of Object.entries(data as Record<string, unknown>)) {
    if (Object.keys(row).length >= USUAL_COLUMNS) break;
    const column = propertyName(member, resource);
    // A state is { Code: 16, Name: "running" }: a structure is shown by its name, if it has one.
    const [path, content] = isPlain(value) ? [`${column}.Name`, value.Name] : [column, value];
    if (isScalar(content) && !shown.has(content)) row[path] = cellOf(content);
  }
  return row;
}

function chosenRow(resource: AnyResource, columns: readonly string[]): TableRow {
  return Object.fromEntries(columns.map((column) => [column, cellOf(valueAt(resource, column))]));
}

function valueAt(resource: AnyResource, column: string): unknown {
  const [property = "", ...path] = column.split(".");
  if (!(property in resource)) {
    throw new TypeError(
      `${resource.toString()} has no ${property}. A column is a property of the resource, or a part of one, such as state.Name.`,
    );
  }
  let value: unknown = Reflect.get(resource, property);
  for (const part of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined;
  }
  return value;
}

/** The property for a member of the snapshot: `instanceType` for `InstanceType`. */
function propertyName(member: string, resource: AnyResource): string {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return name in resource ? name : member;
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean", "bigint"].includes(typeof value) || value instanceof Date;
}

function cellOf(value: unknown): TableCell {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "string") return value;
  return brandOf(value) === undefined ? JSON.stringify(value) : describeValue(value);
}
