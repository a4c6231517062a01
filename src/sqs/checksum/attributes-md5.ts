import { createHash } from "node:crypto";
import type { MessageAttributeValue } from "@aws-sdk/client-sqs";

const TEXT = 1;
const BINARY = 2;

/** The MD5 of each attribute's name, type and value, each after its length and ordered by name, as in the service. */
export function attributesMd5(attributes: Readonly<Record<string, MessageAttributeValue>>): string {
  const hash = createHash("md5");
  const update = (bytes: Uint8Array): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const [name, { DataType = "", StringValue, BinaryValue }] of sorted(attributes)) {
    update(Buffer.from(name));
    update(Buffer.from(DataType));
    hash.update(Buffer.of(BinaryValue === undefined ? TEXT : BINARY));
    update(BinaryValue ?? Buffer.from(StringValue ?? ""));
  }
  return hash.digest("hex");
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether the service's checksum matches the attributes; `true` without a checksum. */
export function hasRightMd5(
  attributes: Readonly<Record<string, MessageAttributeValue>> | undefined,
  md5: string | undefined,
): boolean {
  if (md5 === undefined || md5 === "" || !attributes || Object.keys(attributes).length === 0) return true;
  return attributesMd5(attributes) === md5;
}

/** Whether the client verifies checksums; `md5: false` in its configuration disables that. */
export function comparesMd5(client: { readonly config: object }): boolean {
  return Reflect.get(client.config, "md5") !== false;
}
