import { kindError } from "../../text/argument-checks.js";

/** A message attribute, as in SQS and SNS. */
export interface MessageAttribute {
  readonly DataType: string | undefined;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: Uint8Array | undefined;
}

/** Message attributes: strings, numbers and bytes, or the SDK's own form. */
export type MessageAttributes = Readonly<Record<string, string | number | Uint8Array | MessageAttribute>>;

/** JSON text. For what has none, a `TypeError`: the serializer's own error may quote the value. */
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

export function toMessageAttributes(attributes: MessageAttributes): Record<string, SdkAttribute> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, toAttribute(name, value)]),
  );
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
