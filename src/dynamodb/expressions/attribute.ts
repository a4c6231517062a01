import { checkOneOf } from "../../core/text/argument-checks.js";
import { EXPRESSION } from "./brand.js";
import { beginsWith, FilterOperand, KeyAttribute } from "./comparable.js";
import { Condition } from "./condition.js";
import type { FunctionName, PathNode } from "./nodes.js";
import { Operand, type OperandLike } from "./operand.js";
import { type PathLike, pathNodeOf } from "./path.js";

/** DynamoDB's names of the types of values: string, number, bytes, sets of these, boolean, null, list and map. */
export type AttributeType = "S" | "N" | "B" | "SS" | "NS" | "BS" | "BOOL" | "NULL" | "L" | "M";

const TYPES: readonly AttributeType[] = ["S", "N", "B", "SS", "NS", "BS", "BOOL", "NULL", "L", "M"];

/**
 * A key attribute, for the condition of a query.
 *
 * @example
 * Key("customerId").eq("c1").and(Key("orderId").beginsWith("2026-"))
 */
export function Key(name: PathLike): KeyAttribute {
  return new KeyAttribute(pathNodeOf(name));
}

/**
 * An attribute, for filters, conditions and updates. Its name is one name, even with dots in it; `path("a", "b", 0)`
 * leads into one.
 *
 * @example
 * Attr("status").eq("open").or(Attr(path("lines", 0, "price")).gt(100))
 */
export function Attr(name: PathLike): Attribute {
  return new Attribute(pathNodeOf(name));
}

/** An attribute in filters, conditions and updates: made by `Attr`. */
export class Attribute extends FilterOperand {
  /** Begins with the text or the bytes. */
  beginsWith(prefix: OperandLike): Condition {
    return new Condition(beginsWith(this.#path, this.operand(prefix)));
  }

  /** A set or list that holds the value, or a text that holds the text. */
  contains(value: OperandLike): Condition {
    return this.#test("contains", value);
  }

  /** There is such an attribute, even if it is null. */
  exists(): Condition {
    return new Condition({ kind: "function", name: "attribute_exists", path: this.#path });
  }

  /** There is no such attribute. */
  notExists(): Condition {
    return new Condition({ kind: "function", name: "attribute_not_exists", path: this.#path });
  }

  /** The value is of the type. */
  attributeType(type: AttributeType): Condition {
    checkOneOf("The type of an attribute", type, TYPES);
    return this.#test("attribute_type", type);
  }

  /** The length of a text or of bytes, the number of members of a set, list or map: to be compared. */
  size(): FilterOperand {
    return new FilterOperand({ kind: "size", path: this.#path });
  }

  /** For updates: the attribute's value, or this one where there is no such attribute. */
  ifNotExists(otherwise: OperandLike): Operand {
    return new Operand({ kind: "ifNotExists", path: this.#path, otherwise: this.operand(otherwise) });
  }

  /** For updates: the sum of the attribute's value and a number. */
  plus(value: OperandLike): Operand {
    return new Operand(this.#path).plus(value);
  }

  /** For updates: the difference of the attribute's value and a number. */
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
