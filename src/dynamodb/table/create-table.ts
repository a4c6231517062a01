import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import { present } from "../../core/resource/identifiers.js";
import type { RootHandle } from "../../core/resource/handle.js";
import type { DynamoDBResource } from "../generated/dynamodb-resource.js";
import { Table } from "../generated/table.js";

/**
 * Creates a table.
 *
 * Calls [CreateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html). Resolves to
 * the table, with the data of the response; `waitUntilExists` waits until it can be used.
 */
export async function createTable(
  _self: DynamoDBResource,
  handle: RootHandle<DynamoDBClient>,
  input: CreateTableCommandInput,
  options?: CallOptions,
): Promise<Table> {
  const { TableDescription: data } = await handle.ask(new CreateTableCommand(input), options);
  const description = present(data, "TableDescription");
  return new Table({ name: present(description.TableName, "TableName") }, handle.context, description);
}
