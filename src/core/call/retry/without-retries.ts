import { retryMiddlewareOptions } from "@smithy/core/retry";
import type { CommandOf } from "../../client/client-like.js";

interface Stack {
  add(middleware: <Handler>(next: Handler) => Handler, options: object): void;
}

/**
 * Makes the SDK send the command just once: pauses between its retries continue after an abort, and the adaptive mode's
 * rate limiter can pause for minutes. Commands of stubs, which have no middleware, are returned unchanged.
 */
export function withoutRetries<Command extends CommandOf<unknown>>(command: Command): Command {
  const { middlewareStack } = command as { middlewareStack?: Stack };
  // Replaces the client's own, by its name.
  middlewareStack?.add((next) => next, retryMiddlewareOptions);
  return command;
}
