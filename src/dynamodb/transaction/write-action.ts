import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { refuseUnknown } from "../../core/call/input/own-input.js";
import { checkBoolean, checkPlain } from "../../core/text/argument-checks.js";
import { kindOf } from "../../core/text/plain-object.js";
import { nameInKey } from "../batch/key-names.js";
import { type TableLike, tableName } from "../batch/table-name.js";
import { Attr } from "../expressions/attribute.js";
import { and, type Condition, conditionNodeOf } from "../expressions/condition.js";
import { type Update, updateNodeOf } from "../expressions/update.js";
import type { NativeInput } from "../wire/native-command.js";

/** Puts an item, replacing one with the same key. */
export interface PutAction {
  readonly table: TableLike;
  readonly put: object;
  /** Writes only if there is no item with this key. */
  readonly ifNotExists?: boolean | undefined;
  /** The condition that the existing item must meet. */
  readonly condition?: Condition | undefined;
}

/** Updates an item, or creates it if it does not exist. */
export interface UpdateAction {
  readonly table: TableLike;
  readonly key: object;
  readonly update: Update;
  /** Writes only if the item exists. */
  readonly ifExists?: boolean | undefined;
  /** The condition that the existing item must meet. */
  readonly condition?: Condition | undefined;
}

/** Deletes an item by its key. */
export interface DeleteAction {
  readonly table: TableLike;
  readonly delete: object;
  /** The condition that the existing item must meet. */
  readonly condition?: Condition | undefined;
}

/** Changes nothing: the transaction is canceled unless the condition is true for the item. */
export interface CheckAction {
  readonly table: TableLike;
  readonly key: object;
  readonly check: Condition;
}

/** One action of a transaction. */
export type WriteAction = PutAction | UpdateAction | DeleteAction | CheckAction;

type NativeWrite = NativeInput<TransactWriteItem>;

const MEMBERS = {
  put: ["table", "put", "ifNotExists", "condition"],
  update: ["table", "key", "update", "ifExists", "condition"],
  delete: ["table", "delete", "condition"],
  check: ["table", "key", "check"],
} as const;

/** The kind of an action. @throws {TypeError} for anything but one kind */
export function kindOfAction(action: WriteAction): "put" | "update" | "delete" | "check" {
  const kinds = (["put", "update", "delete", "check"] as const).filter((kind) => kind in Object(action));
  const [kind, other] = kinds;
  if (kind === undefined || other !== undefined) {
    const what =
      typeof action === "object" ? `has ${kinds.join(" and ") || "none of them"}` : `is ${kindOf(action)}`;
    throw new TypeError(`An action of a transaction has put, update, delete or check, but it ${what}.`);
  }
  // A misspelt condition would otherwise be an action without one.
  refuseUnknown(action, MEMBERS[kind]);
  return kind;
}

/**
 * An action in the service's form, with native values.
 *
 * @param keyName returns the name of a key attribute of a table, which every item has
 */
export async function toTransactItem(
  action: WriteAction,
  keyName: (table: string) => Promise<string>,
): Promise<NativeWrite> {
  const kind = kindOfAction(action);
  const TableName = tableName(action.table);
  if ("condition" in action && action.condition !== undefined) conditionNodeOf(action.condition);
  if (kind === "update" || kind === "check") checkPlain("key", Reflect.get(action, "key") as object);
  const common = { TableName, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } as const;
  if ("check" in action) {
    conditionNodeOf(action.check);
    return { ConditionCheck: { ...common, Key: action.key as never, ConditionExpression: action.check } };
  }
  if ("delete" in action) {
    return { Delete: { ...common, Key: action.delete as never, ...conditionOf(action.condition) } };
  }
  if ("update" in action) {
    checkBoolean("ifExists", action.ifExists);
    updateNodeOf(action.update);
    const exists = action.ifExists ? Attr(nameInKey(action.key)).exists() : undefined;
    return {
      Update: {
        ...common,
        Key: action.key as never,
        UpdateExpression: action.update,
        ...conditionOf(exists, action.condition),
      },
    };
  }
  checkBoolean("ifNotExists", action.ifNotExists);
  const notExists = action.ifNotExists ? Attr(await keyName(TableName)).notExists() : undefined;
  return { Put: { ...common, Item: action.put as never, ...conditionOf(notExists, action.condition) } };
}

function conditionOf(...conditions: readonly (Condition | undefined)[]): { ConditionExpression?: Condition } {
  const [first, ...others] = conditions.filter((condition) => condition !== undefined);
  return first ? { ConditionExpression: and(first, ...others) } : {};
}
