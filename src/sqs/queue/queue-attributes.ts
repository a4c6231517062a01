import type { QueueAttributeName } from "@aws-sdk/client-sqs";
import { settingTexts } from "../../core/resource/attributes/attribute-record.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import type { RedriveAllowPolicy, RedrivePolicy } from "./redrive-policy.js";

/** The attributes of a queue that are documents. */
export interface QueueDocuments {
  /** The access policy, as an object or as its JSON text. */
  readonly Policy?: PolicyDocument | string | undefined;
  /** The dead-letter queue, as an object or as its JSON text. */
  readonly RedrivePolicy?: RedrivePolicy | string | undefined;
  /** The queues that may use this one as their dead-letter queue, as an object or as its JSON text. */
  readonly RedriveAllowPolicy?: RedriveAllowPolicy | string | undefined;
}

/** Attributes of a queue to set: numbers, booleans, documents as objects, or the service's strings. */
export type QueueAttributes = QueueDocuments & {
  readonly [Name in Exclude<QueueAttributeName, keyof QueueDocuments>]?:
    string | number | boolean | undefined;
};

/** The attributes as the service's strings. @throws `TypeError` for a value that it cannot have */
export function queueAttributes(
  attributes: QueueAttributes | undefined,
  name: string,
): Record<string, string> | undefined {
  return attributes === undefined ? undefined : settingTexts(attributes, name);
}
