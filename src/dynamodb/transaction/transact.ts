import {
  type DynamoDBClient,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import { refuseUnknown } from "../../core/call/input/own-input.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { RootHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { checkPlain, checkText } from "../../core/text/argument-checks.js";
import { kindOf } from "../../core/text/plain-object.js";
import { keyNamesOf } from "../batch/key-names.js";
import { type TableLike, tableName } from "../batch/table-name.js";
import type { PathLike } from "../expressions/path.js";
import type { DynamoDBResource } from "../generated/dynamodb-resource.js";
import type { Native } from "../values/native.js";
import type { NativeItem } from "../values/native-value.js";
import { sendNative } from "../wire/send-native.js";
import { settingsOf } from "../wire/value-settings.js";
import { asCanceled } from "./transaction-canceled-error.js";
import { toTransactItem, type WriteAction } from "./write-action.js";

/** The maximum number of actions in a transaction. */
const MOST_ACTIONS = 100;

/** Options of a transaction that writes. */
export interface TransactWriteOptions extends CallOptions {
  /**
   * The idempotency token: a transaction that is sent again with the same token within ten minutes is executed only
   * once.
   * Default: a random token, which all attempts of this call share.
   */
  readonly token?: string | undefined;
}

/** An item that a transaction reads. */
export interface TransactGet {
  readonly table: TableLike;
  readonly key: object;
  /** The attributes to return; all by default. */
  readonly projection?: readonly PathLike[] | undefined;
}

/**
 * Executes all of the actions or none of them: up to 100, on items of any tables, each item at most once. Calls
 * [TransactWriteItems](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html).
 * With `ifNotExists`, the name of the table's key is requested once.
 *
 * @throws `TransactionCanceledError` with the reason and the item of each action
 * @throws {TypeError} for no actions or too many, a misspelt member, and values that cannot be stored without loss
 * @example
 * await dynamodb.transactWrite([
 *   { table: "orders", put: order, ifNotExists: true },
 *   { table: "stock", key: { sku }, update: update().add("left", -1), condition: Attr("left").gte(1) },
 *   { table: "customers", key: { customerId }, check: Attr("blocked").notExists() },
 * ]);
 */
export async function transactWrite(
  _self: DynamoDBResource,
  handle: RootHandle<DynamoDBClient>,
  actions: readonly WriteAction[],
  given: TransactWriteOptions = {},
): Promise<Native<TransactWriteItemsCommandOutput>> {
  refuseUnknownOptions(given, ["token", "abortSignal", "requestTimeout"]);
  const { token, ...options } = given;
  refuseCount("transactWrite", actions);
  if (token !== undefined) checkText("token", token);
  const { context } = handle;
  const keyName = async (table: string): Promise<string> => (await keyNamesOf(context, table, options))[0];
  const TransactItems = await Promise.all(actions.map((action) => toTransactItem(action, keyName)));
  const input = { TransactItems, ...(token !== undefined && { ClientRequestToken: token }) };
  try {
    return await sendNative(context, TransactWriteItemsCommand, input, (command) =>
      handle.ask(command, options),
    );
  } catch (error) {
    throw asCanceled("DynamoDBResource.transactWrite", error, actions, settingsOf(context));
  }
}

/**
 * Reads up to 100 items of any tables in one consistent snapshot: in the order of the list, with `undefined` for an
 * item that does not exist. Calls
 * [TransactGetItems](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html).
 *
 * @throws `TransactionCanceledError` if an item is being changed at the same time
 * @throws {TypeError} for no items or too many
 * @example
 * const [order, customer] = await dynamodb.transactGet([
 *   { table: "orders", key: { customerId: "c-1", orderId: "o-7" } },
 *   { table: "customers", key: { customerId: "c-1" }, projection: ["name"] },
 * ]);
 */
export async function transactGet(
  _self: DynamoDBResource,
  handle: RootHandle<DynamoDBClient>,
  gets: readonly TransactGet[],
  options?: CallOptions,
): Promise<(NativeItem | undefined)[]> {
  refuseCount("transactGet", gets);
  const TransactItems = gets.map((get) => {
    refuseUnknown(checkPlain("An item to read", get), ["table", "key", "projection"]);
    const { table, key, projection } = get;
    const [TableName, Key] = [tableName(table), checkPlain("key", key) as never];
    return { Get: { TableName, Key, ...(projection && { ProjectionExpression: projection }) } };
  });
  try {
    const { Responses: responses } = await sendNative(
      handle.context,
      TransactGetItemsCommand,
      { TransactItems },
      (command) => handle.ask(command, options),
    );
    // A response without them does not mean that the items do not exist.
    return gets.map((_, index) => present(responses?.[index], `Responses[${index}]`).Item);
  } catch (error) {
    throw asCanceled("DynamoDBResource.transactGet", error, gets, settingsOf(handle.context));
  }
}

function refuseCount(method: string, actions: readonly unknown[]): void {
  if (!Array.isArray(actions))
    throw new TypeError(`${method} expects a list, but it got ${kindOf(actions)}.`);
  if (actions.length > 0 && actions.length <= MOST_ACTIONS) return;
  throw new TypeError(`${method} accepts 1 to ${MOST_ACTIONS} actions, but it got ${actions.length}.`);
}
