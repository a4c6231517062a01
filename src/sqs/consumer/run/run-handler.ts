import { LONGEST_TIMER } from "../../../core/concurrency/abort.js";
import { HandlerTimeoutError } from "../../errors/message-errors.js";
import type { Delivery } from "./delivery.js";
import type { Settings } from "../settings.js";

/** How a handler ended; `abandoned` if it was still running when the consumer stopped waiting for it. */
export type Ending =
  | { readonly kind: "handled" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "abandoned" };

/** Runs the handler of one message. Never rejects. */
export async function runHandler(
  delivery: Delivery,
  { handler, handlerTimeout }: Pick<Settings, "handler" | "handlerTimeout">,
): Promise<Ending> {
  let timer: NodeJS.Timeout | undefined;
  const handled = call(delivery, handler);
  const abandoned = delivery.abandoned.then((): Ending => ({ kind: "abandoned" }));
  const timedOut = new Promise<Ending>((resolve) => {
    if (handlerTimeout === undefined) return;
    const onTimeout = (): void => {
      const error = new HandlerTimeoutError(delivery.subject, handlerTimeout);
      delivery.abort(error);
      resolve({ kind: "failed", error });
    };
    timer = setTimeout(onTimeout, Math.min(handlerTimeout * 1000, LONGEST_TIMER));
  });
  try {
    return await Promise.race([handled, abandoned, timedOut]);
  } finally {
    clearTimeout(timer);
  }
}

async function call(delivery: Delivery, handler: Settings["handler"]): Promise<Ending> {
  try {
    await handler(delivery.message, { abortSignal: delivery.signal });
    return { kind: "handled" };
  } catch (error) {
    return { kind: "failed", error };
  }
}
