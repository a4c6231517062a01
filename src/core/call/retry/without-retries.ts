import { retryMiddlewareOptions } from "@smithy/core/retry";
import type { CommandOf } from "../../client/client-like.js";

interface Stack {
  add(middleware: <Handler>(next: Handler) => Handler, options: object): void;
}

/**
 * The command, which the SDK then sends just once: without its retries, whose pauses (those of the adaptive mode's
 * rate limiter last for minutes) go on after an abort. Commands of stubs, which have no middleware, stay as they are.
 */
export function withoutRetries<Command extends CommandOf<unknown>>(command: Command): Command {
  const { middlewareStack } = command as { middlewareStack?: Stack };
  // In the place of the client's own, by its name.
  middlewareStack?.add((next) => next, retryMiddlewareOptions);
  return command;
}
