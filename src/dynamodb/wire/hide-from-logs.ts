import { addMiddleware } from "../../core/client/middleware.js";

function hide(): string {
  return "<hidden>";
}

/**
 * Keeps the input and output of a call out of the SDK's log, because they contain items and keys. It also saves time:
 * even without a logger, the SDK copies each output.
 *
 * @param context the context of the call's middleware
 */
export function hideCall(context: object): void {
  Object.assign(context, { inputFilterSensitiveLog: hide, outputFilterSensitiveLog: hide });
}

/** Keeps a command's input and output out of the SDK's log. */
export function hideFromLogs(command: object): void {
  addMiddleware(command, "tucuxiHidden", { step: "initialize" }, (next, context) => {
    hideCall(context);
    return next;
  });
}
