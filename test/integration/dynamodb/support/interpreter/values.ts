import { Buffer } from "node:buffer";
import type { OperandNode, PathNode } from "../../../../../src/dynamodb/index.js";

// The semantics of values according to DynamoDB's documentation, implemented independently of `src`.

export type Item = Readonly<Record<string, unknown>>;

export type TypeName = "S" | "N" | "B" | "SS" | "NS" | "BS" | "BOOL" | "NULL" | "L" | "M";

/** The service refuses the whole expression, or its effect on this item. */
export class Refused extends Error {
  override readonly name = "Refused";
}

export function typeOf(value: unknown): TypeName | undefined {
  if (value === undefined) return undefined;
  if (value === null) return "NULL";
  if (typeof value === "string") return "S";
  if (typeof value === "number" || typeof value === "bigint") return "N";
  if (typeof value === "boolean") return "BOOL";
  if (value instanceof Uint8Array) return "B";
  if (Array.isArray(value)) return "L";
  if (!(value instanceof Set)) return "M";
  const [first] = value;
  return `${typeOf(first) ?? ""}S` as TypeName;
}

/** The value at a path in an item; `undefined` if there is none. */
export function valueAt({ steps }: PathNode, item: Item): unknown {
  return steps.reduce<unknown>((within, step) => {
    const isThere = typeof step === "number" ? Array.isArray(within) : typeOf(within) === "M";
    return isThere && Object.hasOwn(within as object, step) ? Reflect.get(within as object, step) : undefined;
  }, item);
}

/** Less than zero, zero, or more, for two strings, numbers or bytes; `undefined` for anything else. */
export function order(left: unknown, right: unknown): number | undefined {
  const type = typeOf(left);
  if (type !== typeOf(right)) return undefined;
  switch (type) {
    case "N":
      return Number(left) - Number(right);
    case "S":
    case "B":
      return Buffer.compare(bytesOf(left), bytesOf(right));
    default:
      return undefined;
  }
}

export function equal(left: unknown, right: unknown): boolean {
  return (
    typeOf(left) === typeOf(right) && JSON.stringify(canonical(left)) === JSON.stringify(canonical(right))
  );
}

export function sizeOf(value: unknown): number | undefined {
  switch (typeOf(value)) {
    case "S":
    case "B":
      return (value as string | Uint8Array).length;
    case "SS":
    case "NS":
    case "BS":
      return (value as Set<unknown>).size;
    case "L":
    case "M":
      return Object.keys(value as object).length;
    default:
      return undefined;
  }
}

export function bytesOf(value: unknown): Buffer {
  return typeof value === "string" ? Buffer.from(value) : Buffer.from(value as Uint8Array);
}

/** The value of an operand for an item; `undefined` if the attribute is missing. */
export function operandOf(node: OperandNode, item: Item): unknown {
  switch (node.kind) {
    case "path":
      return valueAt(node, item);
    case "value":
      return node.value;
    case "size":
      return sizeOf(valueAt(node.path, item));
    case "ifNotExists": {
      const present = valueAt(node.path, item);
      return present === undefined ? operandOf(node.otherwise, item) : present;
    }
    case "append":
      return [...list(operandOf(node.left, item)), ...list(operandOf(node.right, item))];
    case "sum": {
      const [left, right] = [number(operandOf(node.left, item)), number(operandOf(node.right, item))];
      return node.operator === "+" ? left + right : left - right;
    }
  }
}

export function number(value: unknown): number {
  if (typeOf(value) === "N") return Number(value);
  throw new Refused("not a number");
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Refused("not a list");
}

/** The same string for equal values, whatever the order of members. */
function canonical(value: unknown): unknown {
  switch (typeOf(value)) {
    case "N":
      return Number(value);
    case "B":
      return [...bytesOf(value)];
    case "SS":
    case "NS":
    case "BS":
      return [...(value as Set<unknown>)].map((member) => JSON.stringify(canonical(member))).sort();
    case "L":
      return (value as unknown[]).map(canonical);
    case "M":
      return Object.entries(value as object)
        .map(([name, member]) => JSON.stringify([name, canonical(member)]))
        .sort();
    default:
      return value;
  }
}
