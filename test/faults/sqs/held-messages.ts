import type { BatchResultErrorEntry, ReceiveMessageCommandOutput, SQSClient } from "@aws-sdk/client-sqs";
import type { Entry } from "../../../servers/sqs-server/sqs-operations.js";

interface Held {
  readonly id: string;
  /** In milliseconds of `performance.now()`: until when the client may be sure that no other consumer has it. */
  until: number;
  /** Whether its last delete or return has failed, or was not answered. */
  hasFailed: boolean;
}

type Failure = Pick<Partial<BatchResultErrorEntry>, "Id" | "SenderFault">;

/**
 * The messages that a client has received, and has neither deleted nor given back, by the outcomes of its requests. A
 * message that another consumer may have by then must not be given back, and one whose return fails cannot be.
 */
export class HeldMessages {
  readonly #visibility: number;
  readonly #byHandle = new Map<string, Held>();

  /** @param visibility the visibility timeout, in seconds */
  constructor(client: SQSClient, visibility: number) {
    this.#visibility = visibility;
    client.middlewareStack.add(
      (next, { commandName }) =>
        async ({ input }) => {
          const sentAt = performance.now();
          const { Entries = [] } = input as { Entries?: readonly Entry[] };
          try {
            const result = await next({ input });
            if (commandName === "ReceiveMessageCommand") this.#add(result.output);
            else this.#note(Entries, (result.output as { Failed?: Failure[] }).Failed ?? [], sentAt);
            return result;
          } catch (error) {
            this.#note(Entries, Entries, sentAt);
            throw error;
          }
        },
      { step: "initialize", priority: "high" },
    );
  }

  /** Their ids: of those that the client had to delete or give back, and of the others. */
  ids(): { readonly forgotten: string[]; readonly unreturnable: string[] } {
    const now = performance.now();
    const mayReturn = ({ until, hasFailed }: Held): boolean => until > now && !hasFailed;
    const held = [...this.#byHandle.values()];
    return {
      forgotten: held.filter(mayReturn).map(({ id }) => id),
      unreturnable: held.filter((one) => !mayReturn(one)).map(({ id }) => id),
    };
  }

  #add({ Messages = [] }: ReceiveMessageCommandOutput): void {
    const until = performance.now() + this.#visibility * 1000;
    for (const { MessageId: id = "", ReceiptHandle: handle = "" } of Messages) {
      // Only the receipt handle of the last receive is valid.
      for (const [old, held] of this.#byHandle) if (held.id === id) this.#byHandle.delete(old);
      this.#byHandle.set(handle, { id, until, hasFailed: false });
    }
  }

  #note(entries: readonly Entry[], failures: readonly Failure[], sentAt: number): void {
    const failed = new Map(failures.map((failure) => [failure.Id, failure]));
    for (const { Id, ReceiptHandle = "", VisibilityTimeout = 0 } of entries) {
      const held = this.#byHandle.get(ReceiptHandle);
      const failure = failed.get(Id);
      if (!held) continue;
      if (VisibilityTimeout === 0) held.hasFailed = failure !== undefined;
      if (failure?.SenderFault === true) held.until = 0;
      if (failure) continue;
      if (VisibilityTimeout === 0) this.#byHandle.delete(ReceiptHandle);
      else held.until = sentAt + VisibilityTimeout * 1000;
    }
  }
}
