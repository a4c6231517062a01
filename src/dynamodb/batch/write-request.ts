import {
  type AttributeValue,
  BatchWriteItemCommand,
  type BatchWriteItemCommandOutput,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import type { CommandOf } from "../../core/client/client-like.js";
import { UnexpectedResponseError } from "../../core/errors/errors.js";
import { withPath } from "../values/misfit.js";
import { bytesOf, type JsonBytes, type JsonSlice, jsonSlice } from "../values/json/json-bytes.js";
import { writeItem } from "../values/json/write-value.js";
import { mapInSdkForm } from "../values/to-attribute-value.js";
import { setJsonMember } from "../wire/json-member.js";
import { wireCommand } from "../wire/native-command.js";
import { nativeOutput } from "../wire/native-output.js";
import type { RequestTemplates } from "../wire/write-json.js";
import type { UnwrittenRequest } from "./batch-write-error.js";
import { keyId } from "./key-id.js";
import type { KeyNames } from "./key-names.js";

const [OPEN, CLOSE] = [Buffer.from("["), Buffer.from("]")] as const;
const COMMA = 1;

/**
 * The put or delete as JSON in the service's form, after a comma: requests that follow each other in one buffer are a
 * list without more being written. @throws {TypeError} for an item that cannot be stored
 */
export function requestJson(given: UnwrittenRequest): JsonSlice {
  return withPath("put" in given ? "Item" : "Key", () => jsonSlice(writeRequest, given));
}

function writeRequest(json: JsonBytes, given: UnwrittenRequest): void {
  json.ascii("put" in given ? ',{"PutRequest":{"Item":' : ',{"DeleteRequest":{"Key":');
  writeItem(json, given.put ?? given.delete);
  json.ascii("}}");
}

/** The item that a request puts, or the key of the one that it deletes, as the SDK's attribute values. */
export function attributesIn({ buffer, start, end }: JsonSlice): Record<string, AttributeValue> {
  const json = buffer.toString("utf8", start + COMMA, end);
  const { PutRequest, DeleteRequest } = parseRequest(JSON.parse(json) as WriteRequest);
  return PutRequest?.Item ?? DeleteRequest?.Key ?? {};
}

/** A command that sends these requests. */
export function batchWriteCommand(
  tableName: string,
  requests: readonly JsonSlice[],
  templates: RequestTemplates,
): CommandOf<BatchWriteItemCommandOutput> {
  const items: Record<string, WriteRequest[]> = {};
  setJsonMember(items, tableName, [OPEN, ...listed(requests), CLOSE], parseRequests);
  return wireCommand(BatchWriteItemCommand, { RequestItems: items }, {}, templates);
}

/** The requests with commas between them; those that follow each other in one buffer are one part. */
function listed(requests: readonly JsonSlice[]): Buffer[] {
  const parts: Buffer[] = [];
  let part: JsonSlice | undefined;
  for (const { buffer, start, end } of requests) {
    if (part?.buffer === buffer && part.end === start) {
      part = { buffer, start: part.start, end };
      continue;
    }
    if (part) parts.push(bytesOf(part));
    // The list begins without a comma.
    part = { buffer, start: part ? start : start + COMMA, end };
  }
  if (part) parts.push(bytesOf(part));
  return parts;
}

/** The ids of the items that a call left unprocessed. @throws {UnexpectedResponseError} for an item without its key */
export function unprocessedIds(output: BatchWriteItemCommandOutput, names: KeyNames | []): Set<string> {
  const { UnprocessedItems: unprocessed = {} } = nativeOutput(BatchWriteItemCommand, output);
  const requests = Object.values(unprocessed).flat();
  return new Set(
    requests.map(({ PutRequest: put, DeleteRequest: remove }) =>
      keyId(put?.Item ?? remove?.Key ?? {}, names, noKey),
    ),
  );
}

function parseRequests(json: string): WriteRequest[] {
  return (JSON.parse(json) as WriteRequest[]).map(parseRequest);
}

function parseRequest({ PutRequest: put, DeleteRequest: remove }: WriteRequest): WriteRequest {
  if (put) return { PutRequest: { Item: mapInSdkForm(put.Item as never) } };
  return { DeleteRequest: { Key: mapInSdkForm(remove?.Key as never) } };
}

function noKey(name: string): Error {
  return new UnexpectedResponseError(`UnprocessedItems[].${name}`);
}
