import type { ClientLike } from "../client/client-like.js";

/** What a check gets: a command before it is sent, or only its input, before anything else is done. */
export interface Command {
  readonly input: object;
}

/** Throws a `TypeError` for a command that this client must not send. It may add middleware to a valid command. */
export type InputCheck = (command: Command, client: ClientLike) => void;
