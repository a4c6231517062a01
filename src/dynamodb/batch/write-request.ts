import type { AttributeValue, WriteRequest } from "@aws-sdk/client-dynamodb";
import { toAttributeMap } from "../values/to-attribute-value.js";
import type { UnwrittenRequest } from "./batch-write-error.js";

/** The put or delete in the service's form. @throws {TypeError} for an item that cannot be stored */
export function writeRequest(given: UnwrittenRequest): WriteRequest {
  if ("delete" in given) return { DeleteRequest: { Key: toAttributeMap(given.delete, "Key") } };
  return { PutRequest: { Item: toAttributeMap(given.put as object) } };
}

/** The item that a request puts, or the key of the one that it deletes. */
export function attributesOf({ PutRequest, DeleteRequest }: WriteRequest): Record<string, AttributeValue> {
  return PutRequest?.Item ?? DeleteRequest?.Key ?? {};
}
