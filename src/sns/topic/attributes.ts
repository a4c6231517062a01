import { settingText, settingTexts } from "../../core/resource/attributes/attribute-record.js";
import type { JsonDocument, PolicyDocument } from "../../core/resource/attributes/documents.js";

/** The value of an attribute: a policy or another document as an object, or the service's string. */
export type AttributeValue = string | number | boolean | PolicyDocument | JsonDocument;

/** Attributes of a new topic by their names. */
export type TopicAttributes = Readonly<Record<string, AttributeValue | undefined>>;

/** The attributes as the service's strings. @throws `TypeError` for a value that it cannot have */
export function topicAttributes(
  attributes: TopicAttributes | undefined,
  name: string,
): Record<string, string> | undefined {
  return attributes === undefined ? undefined : settingTexts(attributes, name);
}

/** The value of one attribute as the service's string. @throws `TypeError` for a value that it cannot have */
export function attributeValue(value: AttributeValue | undefined, name: string): string | undefined {
  return settingText(value, name);
}
