import type { ClientLike } from "../client/client-like.js";

/** What a check is given: a command that is about to be sent, or only its input, before anything else is done. */
export interface Command {
  readonly input: object;
}

/** Throws a `TypeError` for a command that must not be sent by this client. It may add middleware to one that it lets pass. */
export type InputCheck = (command: Command, client: ClientLike) => void;
