import { recordOf } from "../../core/text/record-of.js";

/** A message that SNS sent to a queue. */
export interface SnsNotification {
  readonly messageId: string;
  readonly topicArn: string;
  readonly subject: string | undefined;
  /** The published text. */
  readonly message: string;
  readonly timestamp: Date;
  /** The message attributes, as strings. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The published text, parsed as JSON. Its type is `unknown` unless given; it is not validated. */
  json<T = unknown>(): T;
}

interface Envelope {
  readonly Type: "Notification";
  readonly MessageId: string;
  readonly TopicArn: string;
  readonly Subject?: string;
  readonly Message: string;
  readonly Timestamp?: string;
  readonly MessageAttributes?: Readonly<Record<string, { readonly Value?: string | number } | null>> | null;
}

export function snsNotificationIn(
  text: string,
  parse: (text: string) => unknown,
): SnsNotification | undefined {
  const envelope = envelopeIn(text);
  if (!envelope) return undefined;
  // Anybody who may send to the queue can send something that looks like a notification.
  const attributes = Object.entries(envelope.MessageAttributes ?? {}).flatMap(([name, attribute]) =>
    attribute?.Value === undefined ? [] : [[name, String(attribute.Value)] as const],
  );
  return {
    messageId: envelope.MessageId,
    topicArn: envelope.TopicArn,
    subject: envelope.Subject,
    message: envelope.Message,
    timestamp: new Date(envelope.Timestamp ?? Number.NaN),
    attributes: recordOf(attributes),
    json: <T>() => parse(envelope.Message) as T,
  };
}

function envelopeIn(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEnvelope(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== "object" || value === null) return false;
  const { Type, MessageId, TopicArn, Message } = value as Partial<Envelope>;
  return (
    Type === "Notification" && [MessageId, TopicArn, Message].every((member) => typeof member === "string")
  );
}
