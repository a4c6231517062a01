/** The members of an output that came before its first list, such as the token of the next page. */
export type EarlyHead = Readonly<Record<string, unknown>>;

export type HeadListener = (head: EarlyHead) => void;

// By the command: it belongs to the caller, and may be sent again.
const listeners = new WeakMap<object, HeadListener>();

/**
 * Calls the listener with the head of the response to this command while the rest is in flight: at most once, and only
 * if the client is accelerated and the head precedes the list. It is a hint: the rest may still fail.
 */
export function onEarlyHead(command: object, listener: HeadListener): void {
  listeners.set(command, listener);
}

export function headListenerOf(command: object): HeadListener | undefined {
  return listeners.get(command);
}

/** Calls the listener of a command and removes it. Its errors must not break the response. */
export function reportHead(command: object, head: EarlyHead): void {
  const listener = listeners.get(command);
  listeners.delete(command);
  try {
    listener?.(head);
  } catch {
    // The output itself reports the error again.
  }
}
