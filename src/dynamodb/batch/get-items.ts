import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { RootHandle } from "../../core/resource/handle.js";
import type { DynamoDBResource } from "../generated/dynamodb-resource.js";
import type { NativeItem } from "../values/native-value.js";
import { batchGet as getItems, type BatchGetOptions } from "./batch-get.js";
import type { ItemAddress } from "./batch-reader.js";

/**
 * Reads any number of items from any tables, 100 per call and several calls at a time: in the order of the addresses,
 * with `undefined` for an item that does not exist. The calls are
 * [BatchGetItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html); unprocessed
 * keys are retried with exponential backoff.
 *
 * @throws {TypeError} for an invalid key
 * @throws `BatchActionError` if some keys remain unprocessed
 * @example
 * const addresses = [
 *   { table: "orders", key: { customerId: "c-1", orderId: "o-7" } },
 *   { table: "customers", key: { customerId: "c-1" } },
 * ];
 * for await (const item of dynamodb.batchGet(addresses)) console.log(item);
 */
export function batchGet(
  _self: DynamoDBResource,
  handle: RootHandle<DynamoDBClient>,
  addresses: Iterable<ItemAddress> | AsyncIterable<ItemAddress>,
  options?: BatchGetOptions,
): AsyncGenerator<NativeItem | undefined, undefined, undefined> {
  return getItems(handle.context, "DynamoDBResource.batchGet", addresses, options);
}
