import { numberIn } from "../../core/resource/attributes/attribute-map.js";
import type { Queue } from "../generated/queue.js";
import { MOST_BYTES } from "../sending/message-size.js";

/** The maximum size of a message in bytes: the queue's, if its attributes are loaded, otherwise the service's. */
export function sizeLimit(queue: Queue): number {
  return Math.min(MOST_BYTES, numberIn(queue.meta.data?.Attributes, "MaximumMessageSize") ?? MOST_BYTES);
}
