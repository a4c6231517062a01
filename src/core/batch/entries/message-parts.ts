import { checkText, kindError } from "../../text/argument-checks.js";

/** A message attribute, as in SQS and SNS. */
export interface MessageAttribute {
  readonly DataType: string | undefined;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: Uint8Array | undefined;
}

/** Message attributes: strings, numbers and bytes, or the SDK's own form. */
export type MessageAttributes = Readonly<Record<string, string | number | Uint8Array | MessageAttribute>>;

/** JSON text. Throws a `TypeError` for a value without JSON; the serializer's own error might quote the value. */
export function toJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  if (text === undefined) throw new TypeError("The value of a message cannot be serialized as JSON.");
  return text;
}

function toMessageAttributes(attributes: MessageAttributes): Record<string, SdkAttribute> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, toAttribute(name, value)]),
  );
}

/** The properties that the messages of queues and topics share. */
interface MessageDetails {
  readonly groupId?: string | undefined;
  readonly deduplicationId?: string | undefined;
  readonly attributes?: MessageAttributes | undefined;
}

/** Their members in an entry. */
interface EntryDetails {
  readonly MessageGroupId?: string;
  readonly MessageDeduplicationId?: string;
  readonly MessageAttributes?: Record<string, SdkAttribute>;
}

export function entryDetails({ groupId, deduplicationId, attributes }: MessageDetails): EntryDetails {
  if (groupId !== undefined) checkText("groupId", groupId);
  if (deduplicationId !== undefined) checkText("deduplicationId", deduplicationId);
  return {
    ...(groupId !== undefined && { MessageGroupId: groupId }),
    ...(deduplicationId !== undefined && { MessageDeduplicationId: deduplicationId }),
    ...(attributes !== undefined && { MessageAttributes: toMessageAttributes(attributes) }),
  };
}

/** The text of a message that a caller gives with its properties, as `text` or as a value for JSON. */
export function textOf(message: object, text: string, details: readonly string[]): string {
  const isJson = "json" in message;
  const known = [isJson ? "json" : text, ...details];
  const unknown = Object.keys(message).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`A message has no ${unknown}. There are ${known.join(", ")}.`);
  return isJson ? toJson(message.json) : (Reflect.get(message, text) as string);
}

interface SdkAttribute {
  DataType: string | undefined;
  StringValue?: string;
  BinaryValue?: Uint8Array;
}

function toAttribute(name: string, value: MessageAttributes[string]): SdkAttribute {
  if (typeof value === "string") return { DataType: "String", StringValue: value };
  if (typeof value === "number") return { DataType: "Number", StringValue: String(value) };
  if (value instanceof Uint8Array) return { DataType: "Binary", BinaryValue: value };
  if (typeof value === "object" && value !== null && "DataType" in value) return value as SdkAttribute;
  throw kindError(`The message attribute ${name}`, "text, a number or bytes", value);
}

/** The size of message attributes as the services count it: the bytes of names, types and values. */
export function attributesSize(attributes: Readonly<Record<string, MessageAttribute>> = {}): number {
  let size = 0;
  for (const [name, { DataType = "", StringValue = "", BinaryValue }] of Object.entries(attributes)) {
    size += Buffer.byteLength(name) + Buffer.byteLength(DataType);
    size += BinaryValue ? BinaryValue.byteLength : Buffer.byteLength(StringValue);
  }
  return size;
}
