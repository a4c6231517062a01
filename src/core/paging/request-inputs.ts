import { chunks } from "../query/chunks.js";
import type { ListOperationInfo } from "../query/list-operation-info.js";
import type { Query } from "../query/query.js";

type Input = Record<string, unknown>;

interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/**
 * The inputs of the first requests: the filters, the page size, and the parent's members, which take precedence. This
 * is one input, unless a list of ids or filter values is longer than the service accepts: then each input has a part of
 * it.
 */
export function requestInputs<Item>(query: Query<Item>, operation: ListOperationInfo): Input[] {
  const input: Input = { ...query.input, ...pageSizeOf(query, operation), ...query.fixed };
  for (const [member, kind] of Object.entries(operation.selectors)) {
    if (kind === "filters") input[member] = joined(query.fixed, query.input, member);
    if (input[member] === undefined) delete input[member];
  }
  return split(input, operation);
}

/** The parent's filters, then the caller's. */
function joined(fixed: object, own: object, member: string): readonly Filter[] | undefined {
  const [parents, callers] = [fixed, own].map(
    (input) => (input as Record<string, readonly Filter[]>)[member],
  );
  return parents ? [...parents.map(literal), ...(callers ?? [])] : callers;
}

/** Escapes wildcards in a filter: "*" as a parent's id must not match everything. */
function literal({ Values: values = [], ...filter }: Filter): Filter {
  return { ...filter, Values: values.map((value) => value.replace(/[\\*?]/g, "\\$&")) };
}

function split(input: Input, { selectors, maxValues }: ListOperationInfo): Input[] {
  if (maxValues === undefined) return [input];
  let inputs = [input];
  for (const [member, kind] of Object.entries(selectors)) {
    const value = input[member];
    if (!Array.isArray(value)) continue;
    const parts =
      kind === "filters"
        ? splitFilters(value as Filter[], maxValues)
        : splitValues(value as string[], maxValues);
    inputs = inputs.flatMap((one) => parts.map((part) => ({ ...one, [member]: part })));
  }
  return inputs;
}

/** The filters, for each combination of parts of their values. */
function splitFilters(filters: readonly Filter[], max: number): (readonly Filter[])[] {
  let combinations: (readonly Filter[])[] = [[]];
  for (const filter of filters) {
    const parts = splitValues(filter.Values ?? [], max).map((values) => ({ ...filter, Values: values }));
    combinations = combinations.flatMap((before) => parts.map((part) => [...before, part]));
  }
  return combinations;
}

/** A list that is short enough stays unchanged; a longer one loses its duplicates. */
function splitValues(values: readonly string[], max: number): (readonly string[])[] {
  return values.length <= max ? [values] : chunks([...new Set(values)], max);
}

function pageSizeOf<Item>(
  query: Query<Item>,
  { pageSize: sizing }: ListOperationInfo,
): Record<string, number> {
  if (!sizing) return {};
  const { member, notWith = [], fullWith = [], min = 1, max = Infinity } = sizing;
  const given = { ...query.input, ...query.fixed };
  if (notWith.some((other) => Object.hasOwn(given, other))) return {};
  const [first] = query.stages;
  // With a limit, pages are smaller: resources that are not needed are not sent.
  const isLimited = first?.kind === "limit" && !fullWith.some((other) => Object.hasOwn(given, other));
  const wanted = isLimited ? Math.min(first.count, sizing.default ?? max) : sizing.default;
  const size = query.pageSize ?? wanted;
  return size === undefined || size === Infinity ? {} : { [member]: Math.min(Math.max(size, min), max) };
}
