import { addMiddleware } from "../../core/client/middleware.js";

function hide(): string {
  return "<hidden>";
}

/**
 * Keeps what a command sends and is answered out of the SDK's log, which would have items and keys in it. The log of an
 * SDK without a logger costs time as well: it copies each output.
 */
export function hideFromLogs(command: object): void {
  addMiddleware(command, "tucuxiHidden", { step: "initialize" }, (next, context) => {
    Object.assign(context, { inputFilterSensitiveLog: hide, outputFilterSensitiveLog: hide });
    return next;
  });
}
