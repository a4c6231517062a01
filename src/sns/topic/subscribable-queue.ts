import type { CallOptions } from "../../core/call/call-options.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";

/** A queue that can be subscribed to a topic: a `Queue` of `tucuxi/sqs`. */
export interface SubscribableQueue {
  readonly queueArn: string;
  readonly policy: PolicyDocument | undefined;
  reload(options?: CallOptions): Promise<unknown>;
  setAttributes(attributes: Readonly<Record<string, string>>, options?: CallOptions): Promise<unknown>;
}

export function isQueue(given: unknown): given is SubscribableQueue {
  const members = ["setAttributes", "reload", "queueArn"];
  return typeof given === "object" && given !== null && members.every((member) => member in given);
}
