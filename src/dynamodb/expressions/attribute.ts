import { checkOneOf } from "../../core/text/argument-checks.js";
import { EXPRESSION } from "./brand.js";
import { beginsWith, FilterOperand, KeyAttribute } from "./comparable.js";
import { Condition } from "./condition.js";
import type { FunctionName, PathNode } from "./nodes.js";
import { Operand, type OperandLike } from "./operand.js";
import { type PathLike, pathNodeOf } from "./path.js";

/** DynamoDB's names for the types of values: string, number, bytes, sets of these, boolean, null, list and map. */
export type AttributeType = "S" | "N" | "B" | "SS" | "NS" | "BS" | "BOOL" | "NULL" | "L" | "M";

const TYPES: readonly AttributeType[] = ["S", "N", "B", "SS", "NS", "BS", "BOOL", "NULL", "L", "M"];

/**
 * A key attribute, for the key condition of a query.
 *
 * @example
 * Key("customerId").eq("c1").and(Key("orderId").beginsWith("2026-"))
 */
export function Key(name: PathLike): KeyAttribute {
  return new KeyAttribute(pathNodeOf(name));
}

/**
 * An attribute, for filters, conditions and updates. The name is one attribute's name, even if it contains dots;
 * `path("a", "b", 0)` addresses a part of an attribute.
 *
 * @example
 * Attr("status").eq("open").or(Attr(path("lines", 0, "price")).gt(100))
 */
export function Attr(name: PathLike): Attribute {
  return new Attribute(pathNodeOf(name));
}

/** An attribute in filters, conditions and updates; created by `Attr`. */
export class Attribute extends FilterOperand {
  /** The value begins with the string or the bytes. */
  beginsWith(prefix: OperandLike): Condition {
    return new Condition(beginsWith(this.#path, this.operand(prefix)));
  }

  /** The set or list contains the value, or the string contains the substring. */
  contains(value: OperandLike): Condition {
    return this.#test("contains", value);
  }

  /** The item has the attribute, even if it is null. */
  exists(): Condition {
    return new Condition({ kind: "function", name: "attribute_exists", path: this.#path });
  }

  /** The item does not have the attribute. */
  notExists(): Condition {
    return new Condition({ kind: "function", name: "attribute_not_exists", path: this.#path });
  }

  /** The value has this type. */
  attributeType(type: AttributeType): Condition {
    checkOneOf("The type of an attribute", type, TYPES);
    return this.#test("attribute_type", type);
  }

  /** The length of a string or bytes, or the number of members of a set, list or map; compare it with a number. */
  size(): FilterOperand {
    return new FilterOperand({ kind: "size", path: this.#path });
  }

  /** For updates: the attribute's value, or this value if the attribute does not exist. */
  ifNotExists(otherwise: OperandLike): Operand {
    return new Operand({ kind: "ifNotExists", path: this.#path, otherwise: this.operand(otherwise) });
  }

  /** For updates: the attribute's value plus a number. */
  plus(value: OperandLike): Operand {
    return new Operand(this.#path).plus(value);
  }

  /** For updates: the attribute's value minus a number. */
  minus(value: OperandLike): Operand {
    return new Operand(this.#path).minus(value);
  }

  get #path(): PathNode {
    return this[EXPRESSION] as PathNode;
  }

  #test(name: FunctionName, value: OperandLike): Condition {
    return new Condition({ kind: "function", name, path: this.#path, argument: this.operand(value) });
  }
}
