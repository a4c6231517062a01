import type { CallOptions } from "../../../core/call/call-options.js";
import { nearMatches } from "../../../core/text/near-matches.js";
import { testsIn } from "../../expressions/condition.js";
import type { ItemsSpec } from "../selection/items-spec.js";
import type { KeyNames } from "../../batch/key-names.js";

/** The known keys of a table and its indexes. */
export interface KnownKeys {
  /** The table's own key, once the table is loaded. */
  readonly own: KeyNames | undefined;
  /** The keys of its indexes, if they were passed or the table is loaded. */
  readonly indexes: ReadonlyMap<string, KeyNames> | undefined;
}

/** The keys of a table and of its indexes. */
export class TableKeys {
  readonly #known: () => KnownKeys;
  readonly #load: (options: CallOptions) => Promise<KeyNames>;

  constructor(known: () => KnownKeys, load: (options: CallOptions) => Promise<KeyNames>) {
    this.#known = known;
    this.#load = load;
  }

  /** The table's own key; requested from the service unless it is known. */
  async own(options: CallOptions = {}): Promise<KeyNames> {
    return this.#known().own ?? (await this.#load(options));
  }

  /**
   * @throws {TypeError} for an index that does not exist, and for a key condition on attributes that are not in the
   *   key, as far as these are known
   */
  check({ tableName, index, key }: ItemsSpec): void {
    const { own, indexes } = this.#known();
    if (index !== undefined && indexes && !indexes.has(index)) {
      const [meant] = nearMatches(index, [...indexes.keys()]);
      const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
      throw new TypeError(`The table ${tableName} has no index ${index}.${hint}`);
    }
    const names = index === undefined ? own : indexes?.get(index);
    // The attributes in a raw condition are unknown.
    if (!names || !key || testsIn(key).some(({ kind }) => kind === "raw")) return;
    const other = key.names().find((name) => !names.includes(name));
    if (other === undefined && key.names().includes(names[0])) return;
    const of = index === undefined ? `the table ${tableName}` : `the index ${index}`;
    const problem = other === undefined ? `no value for ${names[0]}` : `${other}, which is not part of it`;
    throw new TypeError(`The key of ${of} is ${names.join(" and ")}; the query has ${problem}.`);
  }
}
