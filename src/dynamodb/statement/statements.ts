import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { RootHandle } from "../../core/resource/handle.js";
import { checkBoolean, checkList, checkText } from "../../core/text/argument-checks.js";
import type { DynamoDBResource } from "../generated/dynamodb-resource.js";
import type { NativeInputValue } from "../values/native-value.js";
import { type StatementCollection, statementCollection } from "./statement-collection.js";

/** Options of a statement. */
export interface StatementOptions {
  /** Reads the latest state of each item, at twice the cost. */
  readonly consistent?: boolean | undefined;
}

/**
 * The items that a PartiQL statement returns, as a lazy collection. Sends no request: the statement is executed on
 * iteration, including one that writes. `dynamodb.send(ExecuteStatementCommand, …)` executes one immediately.
 *
 * @param parameters the values of its `?`, in order
 * @throws {TypeError} for values that cannot be stored without loss
 * @example
 * for await (const order of dynamodb.statements('SELECT * FROM "orders" WHERE customerId = ?', ["c-1"])) {
 *   console.log(order);
 * }
 */
export function statements(
  _self: DynamoDBResource,
  handle: RootHandle<DynamoDBClient>,
  statement: string,
  parameters: readonly NativeInputValue[] = [],
  options: StatementOptions = {},
): StatementCollection {
  refuseUnknownOptions(options, ["consistent"]);
  const { consistent = false } = options;
  checkText("A statement", statement);
  checkBoolean("consistent", consistent);
  checkList("The list of parameters", parameters);
  return statementCollection(handle.context, { text: statement, parameters, consistent });
}
