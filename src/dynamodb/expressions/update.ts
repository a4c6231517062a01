import { isPlain, kindOf } from "../../core/text/plain-object.js";
import { isNumberValue, isSet } from "../values/kinds.js";
import type { NativeNumber, NativeSet, NativeInputValue } from "../values/native-value.js";
import { EXPRESSION } from "./brand.js";
import type { ChangeNode, Clause, OperandNode, UpdateNode } from "./nodes.js";
import { operandNodeOf, type OperandLike, pathText } from "./operand.js";
import { type PathLike, pathNodeOf } from "./path.js";
import { pathsIn } from "./paths-in.js";

/**
 * What an update changes in an item: made by `update()`. It is never changed itself: each method returns a new one.
 * Attributes are named, or reached by `path`.
 */
export class Update {
  /** @internal */
  readonly [EXPRESSION]: UpdateNode;

  /** Use `update()`. */
  constructor(changes: readonly ChangeNode[] = []) {
    this[EXPRESSION] = { kind: "update", changes };
  }

  /** Sets an attribute to a value, or to what `Attr` says: `set("total", Attr("total").plus(5))`. */
  set(attribute: PathLike, value: OperandLike): Update;
  /** Sets attributes to values, by their names. Members that are `undefined` are left out. */
  set(values: object): Update;
  set(...given: readonly [PathLike, OperandLike] | readonly [object]): Update {
    const [first, value] = given;
    if (given.length > 1 || !isPlain(first)) return this.#with("SET", first, value);
    const entries = Object.entries(first).filter(([, member]) => member !== undefined);
    return entries.reduce<Update>((all, [name, member]) => all.#with("SET", name, member), this);
  }

  /** Sets an attribute where the item has none of that name. */
  ifNotExists(attribute: PathLike, value: OperandLike): Update {
    return this.#set(attribute, (path) => ({
      kind: "ifNotExists",
      path,
      otherwise: operandNodeOf(value, `The value for ${pathText(path)}`),
    }));
  }

  /** Adds to the end of a list, which is made where there is none. */
  append(attribute: PathLike, values: readonly NativeInputValue[]): Update {
    return this.#set(attribute, (path) => ({
      kind: "append",
      left: listAt(path),
      right: list(values, path),
    }));
  }

  /** Adds before the start of a list, which is made where there is none. */
  prepend(attribute: PathLike, values: readonly NativeInputValue[]): Update {
    return this.#set(attribute, (path) => ({
      kind: "append",
      left: list(values, path),
      right: listAt(path),
    }));
  }

  /** Adds to a number, or members to a set. Where there is no such attribute, it begins as zero, or empty. */
  add(attribute: PathLike, value: NativeNumber | NativeSet): Update {
    const isNumber = typeof value === "number" || typeof value === "bigint" || isNumberValue(value);
    if (!isNumber && !isSet(value)) throw wrongValue("add", "a number or a Set", value);
    return this.#with("ADD", attribute, value);
  }

  /** Removes attributes, or items of lists. */
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

  /** Whether there is nothing to change. */
  get isEmpty(): boolean {
    return this[EXPRESSION].changes.length === 0;
  }

  /** The names of the attributes that it changes or reads, each once. */
  names(): string[] {
    return [...new Set(pathsIn(this[EXPRESSION]).map(({ steps: [name] }) => String(name)))];
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
 * An update with nothing in it yet; or one that sets these attributes.
 *
 * @example
 * update({ status: "paid" }).ifNotExists("paidAt", now).add("version", 1).remove("reservedUntil")
 */
export function update(values: object = {}): Update {
  return new Update().set(values);
}

function listAt(path: ReturnType<typeof pathNodeOf>): OperandNode {
  return { kind: "ifNotExists", path, otherwise: { kind: "value", value: [] } };
}

function list(values: readonly NativeInputValue[], path: ReturnType<typeof pathNodeOf>): OperandNode {
  if (!Array.isArray(values)) throw wrongValue("append and prepend", "a list", values);
  return operandNodeOf(values, `The value for ${pathText(path)}`);
}

function wrongValue(method: string, must: string, value: unknown): TypeError {
  return new TypeError(`${method} takes ${must}, but it was given ${kindOf(value)}.`);
}
