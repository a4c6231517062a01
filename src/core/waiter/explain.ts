import type { CallOptions } from "../call/call-options.js";
import { throwIfAborted } from "../concurrency/abort.js";

/** What further requests find out about a failure. There is one already, so that an error of theirs is ignored. */
export async function explained<Found extends Error>(
  explain: ((options: CallOptions) => Promise<Found | undefined>) | undefined,
  options: CallOptions,
): Promise<Found | undefined> {
  try {
    return await explain?.(options);
  } catch {
    throwIfAborted(options.abortSignal);
    return undefined;
  }
}
