import type { CallOptions } from "./call-options.js";
import { checkFilter } from "./filter-check.js";
import { mergeInput } from "./input.js";
import type { Listing } from "./listing.js";

/** Which resources pass on from the listing: the first so many, or those that a predicate takes. */
export type Stage<Item> =
  | { readonly kind: "limit"; readonly count: number }
  | { readonly kind: "where"; readonly predicate: Predicate<Item> };

/** Chooses resources by what the listing told of them, or by what it finds out itself. */
export type Predicate<Item> = (item: Item) => boolean | Promise<boolean>;

/** All that a collection was told, in one immutable value. */
export interface Query<Item> {
  /** The input that the collection's parent gives, such as a bucket's name; the caller cannot change it. */
  readonly fixed: object;
  /** The caller's filters, merged. */
  readonly input: object;
  readonly stages: readonly Stage<Item>[];
  readonly pageSize: number | undefined;
  readonly options: CallOptions;
  /** The page token to begin with, from a cursor. */
  readonly start: object | undefined;
  /** Whether `.all()` or a filter named what a batch action may touch. */
  readonly isArmed: boolean;
  readonly matchesNothing: boolean;
  readonly invalid: string | undefined;
  readonly unsafe: string | undefined;
}

/** The query of a bare collection. */
export function bareQuery<Item>(fixed: object): Query<Item> {
  return {
    fixed,
    input: {},
    stages: [],
    pageSize: undefined,
    options: {},
    start: undefined,
    isArmed: false,
    matchesNothing: false,
    invalid: undefined,
    unsafe: undefined,
  };
}

/** The query with one more `filter(input)`. */
export function withFilter<Item>(query: Query<Item>, input: object, listing: Listing): Query<Item> {
  const verdict = checkFilter(input, listing, filterNames(query.fixed));
  const merged = mergeInput(query.input, input ?? {}) as Record<string, unknown>;
  const sizeMember = listing.pageSize?.member;
  let { pageSize } = query;
  if (sizeMember !== undefined && Object.hasOwn(merged, sizeMember)) {
    pageSize = positiveInteger(sizeMember, merged[sizeMember]);
    delete merged[sizeMember];
  }
  const token = listing.tokens.find((member) => Object.hasOwn(merged, member));
  const invalid = token && `${token} is a page token: use startFrom(page.cursor)`;
  return {
    ...query,
    input: merged,
    pageSize,
    isArmed: query.isArmed || verdict.arms,
    matchesNothing: query.matchesNothing || verdict.matchesNothing,
    invalid: query.invalid ?? verdict.invalid ?? invalid,
    unsafe: query.unsafe ?? verdict.unsafe,
  };
}

/** The query with another limit; directly after another limit it replaces that one, as in boto3. */
export function withLimit<Item>(query: Query<Item>, count: number): Query<Item> {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`limit must be a whole number, 0 or more, but it is ${count}.`);
  }
  const last = query.stages.at(-1);
  const kept = last?.kind === "limit" ? query.stages.slice(0, -1) : query.stages;
  return { ...query, stages: [...kept, { kind: "limit", count }] };
}

/** Throws a `RangeError` unless the value is a whole number above 0. */
export function positiveInteger(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`${name} must be a whole number above 0, but it is ${String(value)}.`);
}

/** The input of the first request: the filters, the page size, the start, and the parent's part, which wins. */
export function firstInput<Item>(query: Query<Item>, listing: Listing): Record<string, unknown> {
  const { Filters: parents, ...fixed } = query.fixed as { Filters?: readonly unknown[] };
  const input: Record<string, unknown> = {
    ...query.input,
    ...pageSizeOf(query, listing),
    ...query.start,
    ...fixed,
  };
  if (parents) input["Filters"] = [...parents, ...((input["Filters"] as unknown[] | undefined) ?? [])];
  return input;
}

function pageSizeOf<Item>(query: Query<Item>, { pageSize: sizing }: Listing): Record<string, number> {
  if (!sizing) return {};
  const { member, notWith = [], min = 1, max = Infinity } = sizing;
  if (notWith.some((other) => Object.hasOwn(query.input, other))) return {};
  if (query.pageSize !== undefined) return { [member]: query.pageSize };
  const [first] = query.stages;
  const usual = sizing.default ?? max;
  // A limit makes smaller pages: what is not wanted need not be sent.
  const size = first?.kind === "limit" ? Math.max(min, Math.min(first.count, usual)) : sizing.default;
  return size === undefined || size === Infinity ? {} : { [member]: size };
}

function filterNames(fixed: object): string[] {
  const { Filters: filters = [] } = fixed as { Filters?: readonly { Name?: string }[] };
  return filters.flatMap(({ Name: name }) => (name === undefined ? [] : [name]));
}
