import { numberIn } from "../../core/resource/attributes/attribute-map.js";
import type { Queue } from "../generated/queue.js";
import { MOST_BYTES } from "../sending/message-size.js";

/** The most bytes of one message: the service's, or what the queue's attributes say where they are loaded. */
export function sizeLimit(queue: Queue): number {
  return Math.min(MOST_BYTES, numberIn(queue.meta.data?.Attributes, "MaximumMessageSize") ?? MOST_BYTES);
}
