import { argumentError } from "../../core/text/argument-checks.js";
import { INSPECT } from "../../core/text/brand.js";
import { isPlain, kindOf } from "../../core/text/plain-object.js";
import { isNumberValue, isSet } from "../values/kinds.js";
import type { NativeNumber, NativeSet, NativeInputValue } from "../values/native-value.js";
import { EXPRESSION } from "./brand.js";
import { describeExpression } from "./describe.js";
import { type ChangeNode, type Clause, expressionOf, type OperandNode, type UpdateNode } from "./nodes.js";
import { operandNodeOf, type OperandLike, pathText } from "./operand.js";
import { type PathLike, pathNodeOf } from "./path.js";
import { pathsIn } from "./paths-in.js";

/**
 * The changes of an update to an item; created by `update()`. Immutable: each method returns a new update. Attributes
 * are given by name or by `path`.
 */
export class Update {
  /** @internal */
  readonly [EXPRESSION]: UpdateNode;

  /** Use `update()`. */
  constructor(changes: readonly ChangeNode[] = []) {
    this[EXPRESSION] = { kind: "update", changes };
  }

  /** Sets an attribute to a value or to an operand of `Attr`: `set("total", Attr("total").plus(5))`. */
  set(attribute: PathLike, value: OperandLike): Update;
  /** Sets attributes by name. Members that are `undefined` are ignored. */
  set(values: object): Update;
  set(...given: readonly [PathLike, OperandLike] | readonly [object]): Update {
    const [first, value] = given;
    if (given.length > 1 || !isPlain(first)) return this.#with("SET", first, value);
    const entries = Object.entries(first).filter(([, member]) => member !== undefined);
    return entries.reduce<Update>((all, [name, member]) => all.#with("SET", name, member), this);
  }

  /** Sets an attribute if the item does not have it. */
  ifNotExists(attribute: PathLike, value: OperandLike): Update {
    return this.#set(attribute, (path) => ({
      kind: "ifNotExists",
      path,
      otherwise: operandNodeOf(value, `The value for ${pathText(path)}`),
    }));
  }

  /** Appends to a list, which is created if it does not exist. */
  append(attribute: PathLike, values: readonly NativeInputValue[]): Update {
    return this.#set(attribute, (path) => ({
      kind: "append",
      left: listAt(path),
      right: list(values, path),
    }));
  }

  /** Prepends to a list, which is created if it does not exist. */
  prepend(attribute: PathLike, values: readonly NativeInputValue[]): Update {
    return this.#set(attribute, (path) => ({
      kind: "append",
      left: list(values, path),
      right: listAt(path),
    }));
  }

  /** Adds to a number, or adds members to a set. An attribute that does not exist starts as zero, or empty. */
  add(attribute: PathLike, value: NativeNumber | NativeSet): Update {
    const isNumber = typeof value === "number" || typeof value === "bigint" || isNumberValue(value);
    if (!isNumber && !isSet(value)) throw wrongValue("add", "a number or a Set", value);
    return this.#with("ADD", attribute, value);
  }

  /** Removes attributes, or list elements. */
  remove(...attributes: readonly PathLike[]): Update {
    const changes = attributes.map((attribute): ChangeNode => {
      return { clause: "REMOVE", path: pathNodeOf(attribute) };
    });
    return this.#and(changes);
  }

  /** Removes members of a set. */
  deleteFrom(attribute: PathLike, values: NativeSet): Update {
    if (!isSet(values)) throw wrongValue("deleteFrom", "a Set", values);
    return this.#with("DELETE", attribute, values);
  }

  /** Whether it contains no changes. */
  get isEmpty(): boolean {
    return this[EXPRESSION].changes.length === 0;
  }

  /** The distinct names of the attributes that it changes or reads. */
  names(): string[] {
    return [...new Set(pathsIn(this[EXPRESSION]).map(({ steps: [name] }) => String(name)))];
  }

  /** `Update(SET status = ?)`: without the values, which may be secret. */
  toString(): string {
    return `Update(${describeExpression(this[EXPRESSION])})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  #with(clause: Clause, attribute: unknown, value: unknown): Update {
    const path = pathNodeOf(attribute);
    return this.#and([{ clause, path, operand: operandNodeOf(value, `The value for ${pathText(path)}`) }]);
  }

  #set(attribute: PathLike, operandFor: (path: ReturnType<typeof pathNodeOf>) => OperandNode): Update {
    const path = pathNodeOf(attribute);
    return this.#and([{ clause: "SET", path, operand: operandFor(path) }]);
  }

  #and(changes: readonly ChangeNode[]): Update {
    return new Update([...this[EXPRESSION].changes, ...changes]);
  }
}

/**
 * An update without changes, or one that sets these attributes.
 *
 * @example
 * update({ status: "paid" }).ifNotExists("paidAt", now).add("version", 1).remove("reservedUntil")
 */
export function update(values: object = {}): Update {
  return new Update().set(values);
}

/** The syntax tree of an update. @throws {TypeError} for anything else */
export function updateNodeOf(given: unknown): UpdateNode {
  const node = expressionOf(given);
  if (node?.kind === "update") return node;
  throw argumentError("An update", 'one made by update(), such as update().set("a", 1)', given);
}

function listAt(path: ReturnType<typeof pathNodeOf>): OperandNode {
  return { kind: "ifNotExists", path, otherwise: { kind: "value", value: [] } };
}

function list(values: readonly NativeInputValue[], path: ReturnType<typeof pathNodeOf>): OperandNode {
  if (!Array.isArray(values)) throw wrongValue("append or prepend", "a list", values);
  return operandNodeOf(values, `The value for ${pathText(path)}`);
}

function wrongValue(method: string, must: string, value: unknown): TypeError {
  return new TypeError(`${method} expects ${must}, but it got ${kindOf(value)}.`);
}
