import { addMiddleware } from "../../core/client/middleware.js";

function hide(): string {
  return "<hidden>";
}

/**
 * Keeps a command's input and output out of the SDK's log, because they contain items and keys. It also saves time:
 * even without a logger, the SDK copies each output.
 */
export function hideFromLogs(command: object): void {
  addMiddleware(command, "tucuxiHidden", { step: "initialize" }, (next, context) => {
    Object.assign(context, { inputFilterSensitiveLog: hide, outputFilterSensitiveLog: hide });
    return next;
  });
}
