import type { RootHandle } from "../../core/resource/handle.js";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBResource } from "../generated/dynamodb-resource.js";
import { Table } from "../generated/table.js";

/**
 * The table of this `name`. Makes no request.
 */
export function table(_self: DynamoDBResource, handle: RootHandle<DynamoDBClient>, name: string): Table {
  return new Table({ name }, handle.context);
}
