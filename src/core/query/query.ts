import { argumentError } from "../text/argument-checks.js";
import type { CallOptions } from "../call/call-options.js";
import { type Position, START } from "./cursor.js";
import { checkFilter } from "./filter-check.js";
import { withoutRepeated } from "./repeated-filters.js";
import { copyInput, mergeInput } from "./input.js";
import type { ListingPart } from "./listing-part.js";
import type { ListOperationInfo } from "./list-operation-info.js";

/** A step that listed resources pass: a limit, a predicate, or a load. */
export type Stage<Item> =
  | { readonly kind: "load"; readonly load: LoadItems<Item> }
  | { readonly kind: "limit"; readonly count: number }
  | { readonly kind: "where"; readonly predicate: Predicate<Item> };

/** Selects resources by their listed data, or by anything that it looks up itself. */
export type Predicate<Item> = (item: Item) => boolean | Promise<boolean>;

/** Loads the resources of a page, and resolves to those that exist. */
export type LoadItems<Item> = (items: readonly Item[], options: CallOptions) => Promise<readonly Item[]>;

/** The caller's resources, in pages of this size. */
export type KnownPages<Item> = (
  size: number,
  abortSignal: AbortSignal | undefined,
) => AsyncIterable<readonly Item[]>;

/** The whole definition of a collection, in one immutable value. */
export interface Query<Item> {
  /** The input that the collection's parent sets, such as a bucket's name; the caller cannot change it. */
  readonly fixed: object;
  readonly input: object;
  /** Distinguishes queries with the same results and cursors, such as by the requested attributes. */
  readonly view?: string | undefined;
  readonly stages: readonly Stage<Item>[];
  readonly pageSize?: number | undefined;
  readonly options: CallOptions;
  readonly start: Position;
  readonly part?: ListingPart<Item>;
  /** The caller's own resources, instead of those that the service lists. */
  readonly known?: KnownPages<Item>;
  /** Whether `.all()` or a filter selects what a batch action may touch. */
  readonly isTargeted: boolean;
  /** The part of the filters that seems to select something, but does not. */
  readonly open?: string | undefined;
  readonly matchesNothing: boolean;
  readonly invalid?: string | undefined;
  readonly unsafe?: string | undefined;
}

export function bareQuery<Item>(fixed: object): Query<Item> {
  return {
    fixed,
    input: {},
    stages: [],
    options: {},
    start: START,
    isTargeted: false,
    // A parent without values: in a request, an empty list would match everything.
    matchesNothing: Object.values(fixed).some(isNone),
  };
}

function isNone(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The query with one more `filter(input)`; `members` are those of the operation's input, if known. */
export function withFilter<Item>(
  query: Query<Item>,
  input: object,
  operation: ListOperationInfo,
  members?: readonly string[],
): Query<Item> {
  // The copy that is checked is also what is sent, even if the caller's object has getters.
  const given = withoutRepeated(copyInput(input), query.fixed, operation);
  const verdict = checkFilter(given, operation, { fixed: query.fixed, earlier: query.input, members });
  const merged = mergeInput(query.input, given ?? {}) as Record<string, unknown>;
  const sizeMember = operation.pageSize?.member;
  let { pageSize } = query;
  if (sizeMember !== undefined && Object.hasOwn(merged, sizeMember)) {
    pageSize = positiveInteger(sizeMember, merged[sizeMember]);
    delete merged[sizeMember];
  }
  const token = operation.tokens.find((member) => Object.hasOwn(merged, member));
  const invalid = token && `${token} is a page token: use startFrom(page.cursor)`;
  return {
    ...query,
    input: merged,
    pageSize,
    isTargeted: query.isTargeted || verdict.isTargeted,
    open: query.open ?? verdict.open,
    matchesNothing: query.matchesNothing || verdict.matchesNothing,
    invalid: query.invalid ?? verdict.invalid ?? invalid,
    unsafe: query.unsafe ?? verdict.unsafe,
  };
}

/** The query with another limit; directly after another limit it replaces that one, as in boto3. */
export function withLimit<Item>(query: Query<Item>, count: number): Query<Item> {
  if (!Number.isInteger(count) || count < 0) {
    throw argumentError("limit", "a whole number, 0 or more", count, RangeError);
  }
  const last = query.stages.at(-1);
  const kept = last?.kind === "limit" ? query.stages.slice(0, -1) : query.stages;
  return { ...query, stages: [...kept, { kind: "limit", count }] };
}

/** The query for one resource, unless its own limit is 0. */
export function withFirst<Item>(query: Query<Item>): Query<Item> {
  const last = query.stages.at(-1);
  return withLimit(query, last?.kind === "limit" ? Math.min(last.count, 1) : 1);
}

/** Throws a `RangeError` unless the value is a whole number above 0. */
export function positiveInteger(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw argumentError(name, "a whole number above 0", value, RangeError);
}
