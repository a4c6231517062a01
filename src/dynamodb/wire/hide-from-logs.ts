import { addMiddleware } from "../../core/client/middleware.js";

function hide(): string {
  return "<hidden>";
}

/** The name in a context of the function that the output of the call passes before it is logged. */
const OUTPUT_FILTER = "outputFilterSensitiveLog";

/** The contexts of calls whose output is about to be logged. */
const logged = new WeakSet();

/**
 * Keeps the input and output of a call out of the SDK's log, because they contain items and keys. It also saves time:
 * even without a logger, the SDK copies each output.
 *
 * @param context the context of the call's middleware
 */
export function hideCall(context: object): void {
  Object.assign(context, { inputFilterSensitiveLog: hide });
  Object.defineProperty(context, OUTPUT_FILTER, {
    get: () => {
      logged.add(context);
      return hide;
    },
    // By the caller's middleware, whose filter gets the output itself.
    set: (value: unknown) => {
      Object.defineProperty(context, OUTPUT_FILTER, { value, writable: true });
    },
    enumerable: true,
    configurable: true,
  });
}

/**
 * Whether the output of a call is read to be logged: the first time after the SDK's logger took the filter of outputs. It
 * then copies the output for the filter, also without a logger, and nobody sees the copy.
 */
export function isReadForLog(context: object): boolean {
  return logged.delete(context);
}

/** Keeps a command's input and output out of the SDK's log. */
export function hideFromLogs(command: object): void {
  addMiddleware(command, "tucuxiHidden", { step: "initialize" }, (next, context) => {
    hideCall(context);
    return next;
  });
}
