import type { Message } from "../generated/message.js";
import { messageSubject } from "./describe-message.js";

/** Runs a call about a message. What the service refuses says which message of which queue it was. */
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
