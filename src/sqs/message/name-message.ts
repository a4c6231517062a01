import type { Message } from "../generated/message.js";
import { messageSubject } from "./describe-message.js";

/** Runs a call about a message, and adds the message and its queue to errors of the service. */
export async function namingMessage<Result>(message: Message, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && "$fault" in error) {
      error.message = `${error.message} It was about ${messageSubject(message).resource}.`;
    }
    throw error;
  }
}
