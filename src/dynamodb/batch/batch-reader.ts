import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  type KeysAndAttributes,
} from "@aws-sdk/client-dynamodb";
import { CallsInFlight } from "../../core/batch/run/calls-in-flight.js";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { SignalGroup } from "../../core/concurrency/signal-group.js";
import { BatchActionError } from "../../core/errors/errors.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { fromAttributeMap } from "../values/from-attribute-value.js";
import type { NativeItem } from "../values/native-value.js";
import { toAttributeMap } from "../values/to-attribute-value.js";
import { wireCommand } from "../wire/native-command.js";
import { settingsOf } from "../wire/value-settings.js";
import { attributesId } from "./key-id.js";
import { type TableLike, tableName } from "./table-name.js";
import { untilProcessed } from "./until-processed.js";

/** The maximum number of keys in one call. */
export const MOST_KEYS = 100;

/** The table and the key of a requested item. */
export interface ItemAddress {
  readonly table: TableLike;
  readonly key: object;
}

type KeyMap = Record<string, AttributeValue>;

/** One key of a call; several addresses may have the same. */
interface Wanted {
  readonly table: string;
  readonly key: KeyMap;
  readonly id: string;
}

/** How a reader reads. */
interface ReaderOptions extends CallOptions {
  readonly abortSignal: AbortSignal;
  readonly concurrency: number;
  readonly consistent: boolean | undefined;
  readonly maxAttempts: number;
}

/** Reads items, several calls at a time. */
export class BatchReader {
  readonly #context: Context<DynamoDBClient>;
  readonly #action: string;
  readonly #options: ReaderOptions;
  readonly #inFlight: CallsInFlight;
  readonly #pauses: SignalGroup;

  constructor(context: Context<DynamoDBClient>, action: string, options: ReaderOptions) {
    this.#context = context;
    this.#action = action;
    this.#options = options;
    this.#inFlight = new CallsInFlight(options.concurrency);
    this.#pauses = new SignalGroup(options.abortSignal);
  }

  /** Waits until one more call may start. */
  room(): Promise<void> {
    return this.#inFlight.room(0);
  }

  /** Reads the items of one call, in the order of their addresses. */
  async read(addresses: readonly ItemAddress[]): Promise<(NativeItem | undefined)[]> {
    const all = addresses.map(wanted);
    const { abortSignal, maxAttempts } = this.#options;
    const flight = this.#inFlight.enter(0);
    const found = new Map<string, NativeItem>();
    // The service rejects duplicate keys.
    const distinct = [...new Map(all.map((one) => [idOf(one), one])).values()];
    try {
      const { left, error } = await untilProcessed(distinct, (some) => this.#call(some, found), {
        flight,
        maxAttempts,
        pauses: this.#pauses,
        isOver: () => abortSignal.aborted,
      });
      throwIfAborted(abortSignal);
      if (error !== undefined) throw error;
      if (left.length > 0) throw this.#notRead(left);
    } finally {
      flight.leave();
    }
    return all.map((one) => found.get(idOf(one)));
  }

  /** Sends one call, and returns the unprocessed keys. */
  async #call(some: readonly Wanted[], found: Map<string, NativeItem>): Promise<readonly Wanted[]> {
    const { consistent, abortSignal, requestTimeout } = this.#options;
    const requests: Record<string, KeysAndAttributes & { Keys: KeyMap[] }> = {};
    for (const { table, key } of some) {
      (requests[table] ??= { Keys: [], ...(consistent && { ConsistentRead: true }) }).Keys.push(key);
    }
    const command = wireCommand(BatchGetItemCommand, { RequestItems: requests });
    const output = await this.#context.sendOnce(command, { abortSignal, requestTimeout }, this.#action);
    const { UnprocessedKeys: unprocessed = {} } = output;
    // A response without them does not mean that the items do not exist.
    const responses = present(output.Responses, "Responses");
    const byId = new Map(some.map((one) => [idOf(one), one]));
    const namesIn = (table: string): string[] => namesOf(some.find((one) => one.table === table)?.key);
    for (const [table, items] of Object.entries(responses)) {
      const names = namesIn(table);
      for (const item of items) {
        found.set(
          idOf({ table, id: attributesId(item, names) }),
          fromAttributeMap(item, settingsOf(this.#context)),
        );
      }
    }
    return Object.entries(unprocessed).flatMap(([table, { Keys: keys = [] }]) => {
      const names = namesIn(table);
      return keys.map((key) =>
        present(
          byId.get(idOf({ table, id: attributesId(key, names) })),
          "UnprocessedKeys of the call's keys",
        ),
      );
    });
  }

  #notRead(left: readonly Wanted[]): BatchActionError {
    const failures = left.map(({ table, id }) => ({
      id: `${table} ${id}`,
      code: "Unprocessed",
      message: "The service did not process it, in several attempts.",
    }));
    return new BatchActionError({ action: this.#action, failures, succeeded: [], responses: [] });
  }
}

function wanted({ table, key }: ItemAddress): Wanted {
  const map = toAttributeMap(key, "key");
  return { table: tableName(table), key: map, id: attributesId(map, namesOf(map)) };
}

/** The names of a key's attributes, whose order may differ from the table's schema. */
function namesOf(key: KeyMap = {}): string[] {
  return Object.keys(key).sort();
}

function idOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return JSON.stringify([table, id]);
}
