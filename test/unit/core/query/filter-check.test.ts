import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFilter, type FilterVerdict } from "../../../../src/core/query/filter-check.js";
import type { ListOperationInfo } from "../../../../src/core/query/list-operation-info.js";

const members = ["ThingIds", "Filters", "Prefix", "Path", "Options", "MaxResults", "NextToken"];
const operation: ListOperationInfo = {
  name: "DescribeThings",
  selectors: { ThingIds: "ids", Filters: "filters", Prefix: "text", Path: "text" },
  open: { Path: "/" },
  tokens: ["NextToken"],
};

const parent = { Filters: [{ Name: "vpc-id", Values: ["vpc-1"] }] };

function check(input: unknown, earlier: object = {}): FilterVerdict {
  return checkFilter(input, operation, { fixed: parent, earlier, members });
}

const named = {
  isTargeted: true,
  open: undefined,
  matchesNothing: false,
  invalid: undefined,
  unsafe: undefined,
};
const unnamed = { ...named, isTargeted: false };
const web = { Name: "tag:Name", Values: ["web"] };

/** Values that a list of strings must not have, with their description in the message. */
const noStrings = [
  ["undefined", undefined, "undefined"],
  ["null", null, "null"],
  ["a number", 5, "number"],
  ["NaN", NaN, "number"],
  ["an object", {}, "object"],
  ["a list", [], "object"],
  ["a boxed string", Object("x") as unknown, "object"],
] as const;

describe("a filter that selects something", () => {
  it.each([
    ["ids", { ThingIds: ["a"] }],
    ["a string", { Prefix: "tmp/" }],
    ["a filter", { Filters: [web] }],
    ["several filters", { ThingIds: ["a"], Filters: [web, { Name: "state", Values: ["x"] }], MaxResults: 5 }],
    ["a filter with any other member, in a nested object", { Prefix: "tmp/", Options: { a: [{ b: 0 }] } }],
    ["a filter without a prototype", Object.assign(Object.create(null) as object, { Prefix: "tmp/" })],
  ])("targets a batch: %s", (_, input) => {
    expect(check(input)).toEqual(named);
  });
});

describe("a filter that selects nothing in particular", () => {
  it.each([
    ["an empty filter", {}],
    ["an empty list of filters", { Filters: [] }],
    ["a page size", { MaxResults: 5 }],
    ["a member that is not a selector", { Options: { a: 1 } }],
  ])("does not target a batch: %s", (_, input) => {
    expect(check(input)).toEqual(unnamed);
  });

  it.each([
    ["an empty list of ids", { ThingIds: [] }],
    ["a filter without values", { Filters: [{ Name: "state", Values: [] }] }],
  ])("matches nothing, and is allowed in a batch: %s", (_, input) => {
    expect(check(input)).toEqual({ ...named, matchesNothing: true });
  });
});

const byValue = (...Values: string[]) => ({ Filters: [{ Name: "tag:Name", Values }] });
const byName = (Name: string) => ({ Filters: [{ Name, Values: ["web"] }] });

describe("a filter that everything matches", () => {
  it.each([
    ["a wildcard", byValue("*"), 'Filters[0].Values[0] is "*"'],
    ["wildcards", byValue("**?"), 'Filters[0].Values[0] is "**?"'],
    ["question marks", byValue("??"), 'Filters[0].Values[0] is "??"'],
    ["a blank value", byValue(" "), 'Filters[0].Values[0] is " "'],
    ["blanks and wildcards", byValue(" * "), 'Filters[0].Values[0] is " * "'],
    ["a line break", byValue("\n"), 'Filters[0].Values[0] is "\\n"'],
    ["a wildcard among others, as either matches", byValue("web", "*"), 'Filters[0].Values[1] is "*"'],
    ["a tag without a key", byName("tag:"), 'Filters[0].Name is "tag:"'],
    ["a tag with a blank key", byName("tag: "), 'Filters[0].Name is "tag: "'],
    ["a blank name", byName(" "), 'Filters[0].Name is " "'],
    ["a wildcard as id", { ThingIds: ["a", "*"] }, 'ThingIds[1] is "*"'],
    ["a blank id", { ThingIds: [" "] }, 'ThingIds[0] is " "'],
    ["a blank string", { Prefix: " \t" }, "Prefix is blank"],
    ["a string that every item contains", { Path: "/" }, 'Path is "/"'],
  ])("does not target a batch, and is allowed in a listing: %s", (_, input, open) => {
    expect(check(input)).toEqual({ ...unnamed, open });
  });

  it.each([
    ["a wildcard next to letters", byValue("web*")],
    ["a literal asterisk", byValue("\\*")],
    ["an asterisk as prefix, where no service supports wildcards", { Prefix: "*" }],
    ["a prefix with a blank", { Prefix: " a" }],
    ["a string that starts like one that every item contains", { Path: "/a/" }],
    ["a string that every item contains in another member", { Prefix: "/" }],
  ])("is not mistaken for one with %s", (_, input) => {
    expect(check(input)).toEqual(named);
  });

  it("is harmless next to one that selects something", () => {
    const input = { Filters: [{ Name: "a", Values: ["*"] }, web] };
    expect(check(input)).toMatchObject({ isTargeted: true, open: 'Filters[0].Values[0] is "*"' });
  });
});

describe("a filter that looks like an unset variable", () => {
  it.each([
    ["ids that are undefined", { ThingIds: undefined }, "ThingIds is undefined"],
    ["filters that are null", { Filters: null }, "Filters is null"],
    ["a string that is empty", { Prefix: "" }, 'Prefix is ""'],
    ["a string that is undefined", { Prefix: undefined }, "Prefix is undefined"],
    ["another member that is undefined", { Prefix: "a", MaxResults: undefined }, "MaxResults is undefined"],
    ["another member that is empty", { Prefix: "a", Options: "" }, 'Options is ""'],
    ["a nested gap", { Prefix: "a", Options: { x: [1, { y: undefined }] } }, "Options.x[1].y is undefined"],
    ["a gap in a nested list", { Prefix: "a", Options: [, "b"] }, "Options[0] is undefined"], // oxlint-disable-line no-sparse-arrays
    ["an empty value", { Filters: [{ Name: "tag:Name", Values: ["a", ""] }] }, 'Filters[0].Values[1] is ""'],
    ["an inherited filter", { Filters: [Object.create(web)] }, "Filters[0] is not a plain object"],
    ["a filter twice", { Filters: [web, web] }, "Filters[1] is a second filter by tag:Name"],
  ])("is unsafe: %s", (_, input, unsafe) => {
    const verdict = check(input);
    expect(verdict.invalid).toBeUndefined();
    expect(verdict.unsafe).toContain(unsafe);
  });

  it("is unsafe if an earlier call has a filter of that name, as services interpret it differently", () => {
    const again = check({ Filters: [{ Name: "tag:Name", Values: ["db"] }] }, { Filters: [web] });
    expect(again.invalid).toBeUndefined();
    expect(again.unsafe).toBe(
      "Filters[0] is a second filter by tag:Name: pass all values in one, or use where()",
    );
  });
});

describe("a filter that would mean something else in the request", () => {
  const invalid = [
    [
      "a filter that is undefined",
      undefined,
      "the filter is undefined, which looks like a variable that was not set",
    ],
    ["a filter that is null", null, "the filter is null, which looks like a variable that was not set"],
    ["a string", "web", "the filter must be a plain object, but it is a string"],
    ["a number", 5, "the filter must be a plain object, but it is a number"],
    ["a list", ["a"], "the filter must be a plain object, but it is a list"],
    ["a Map", new Map([["ThingIds", ["a"]]]), "the filter must be a plain object, but it is a Map"],
    [
      "inherited ids",
      Object.create({ ThingIds: ["a"] }),
      "the filter must be a plain object, but it is a class instance",
    ],
    ["a misspelt member", { Filter: [web] }, "DescribeThings takes no Filter (did you mean Filters?)"],
    [
      "a member in the wrong case",
      { thingIds: ["a"] },
      "DescribeThings takes no thingIds (did you mean ThingIds?)",
    ],
    [
      "a member of another operation",
      { ThingId: "a" },
      "DescribeThings takes no ThingId (did you mean ThingIds?)",
    ],
    ["a member of all objects", { constructor: ["a"] }, "DescribeThings takes no constructor"],
    [
      "__proto__ from JSON",
      JSON.parse('{"__proto__": {"ThingIds": ["a"]}}'),
      "DescribeThings takes no __proto__",
    ],
    ["a limit", { Limit: 5 }, "DescribeThings takes no Limit (did you mean limit(count)?)"],
    ["a token", { Marker: "a" }, "DescribeThings takes no Marker (did you mean startFrom(page.cursor)?)"],
    [
      "an option",
      { abortSignal: {} },
      "DescribeThings takes no abortSignal (did you mean with({ abortSignal })?)",
    ],
    ["ids that are not a list", { ThingIds: "a" }, "ThingIds must be a list"],
    ["ids in a Set", { ThingIds: new Set(["a"]) }, "ThingIds must be a list"],
    ["ids in an array-like", { ThingIds: { 0: "a", length: 1 } }, "ThingIds must be a list"],
    ["an empty id", { ThingIds: ["a", ""] }, 'ThingIds[1] is ""'],
    ["a gap in the ids", { ThingIds: [, "a"] }, "ThingIds[0] is undefined"], // oxlint-disable-line no-sparse-arrays
    ["filters that are not a list", { Filters: web }, "Filters must be a list"],
    ["a filter without a name", { Filters: [{ Values: ["a"] }] }, "Filters[0].Name is undefined"],
    ["a filter with an empty name", { Filters: [{ Name: "", Values: ["a"] }] }, 'Filters[0].Name is ""'],
    ["a filter in lower case", { Filters: [{ name: "a", values: ["b"] }] }, "Filters[0].Name is undefined"],
    ["a filter that is undefined", { Filters: [undefined] }, "Filters[0].Name is undefined"],
    ["a gap in the filters", { Filters: [, web] }, "Filters[0].Name is undefined"], // oxlint-disable-line no-sparse-arrays
    ["a filter without values", { Filters: [{ Name: "state" }] }, "Filters[0].Values is undefined"],
    ["a filter with one value", { Filters: [{ Name: "state", Values: "x" }] }, "Filters[0].Values is string"],
    ["a misspelt Value", { Filters: [{ Name: "state", Value: ["x"] }] }, "Filters[0].Values is undefined"],
    [
      "the parent's own filter",
      { Filters: [{ Name: "vpc-id", Values: ["vpc-2"] }] },
      "Filters[0]: the collection's parent already sets vpc-id",
    ],
    ...noStrings.map(
      ([what, id, shown]) => [`${what} as id`, { ThingIds: [id] }, `ThingIds[0] is ${shown}`] as const,
    ),
    ...noStrings.map(
      ([what, value, shown]) =>
        [
          `${what} as value`,
          { Filters: [{ Name: "x", Values: [value] }] },
          `Filters[0].Values[0] is ${shown}`,
        ] as const,
    ),
    ...noStrings
      .slice(2)
      .map(([what, text]) => [`${what} as text`, { Prefix: text }, "Prefix must be a string"] as const),
  ] as const;

  it.each(invalid)("is invalid, also in a listing: %s", (_, input, reason) => {
    expect(check(input)).toMatchObject({ invalid: reason, unsafe: reason });
  });

  it("is refused if the parent sets the same ids, which would replace the caller's and find more", () => {
    const fixed = { ThingIds: ["a", "b"] };
    const verdict = checkFilter({ ThingIds: ["a"] }, operation, { fixed, earlier: {}, members });
    expect(verdict.invalid).toBe("the collection's parent already sets ThingIds");
  });
});

describe("any input", () => {
  const strange = fc.anything({ withBoxedValues: true, withMap: true, withSet: true, withSparseArray: true });
  const member = fc.constantFrom(...members, "Filter", "__proto__", "toString");

  it("is classified, and targets a batch only by a selector that contains strings", () => {
    fc.assert(
      fc.property(fc.dictionary(member, strange), (input) => {
        const { isTargeted, matchesNothing, unsafe } = check(input);
        if (!isTargeted || matchesNothing || unsafe !== undefined) return;
        const {
          ThingIds: ids = [],
          Filters: filters = [],
          Prefix: prefix = "x",
        } = input as Record<string, string[]>;
        const values = (filters as unknown as { Values: string[] }[]).flatMap((filter) => filter.Values);
        for (const text of [...ids, ...values, prefix]) expect(text).toMatch(/^[^]+$/);
        expect(Object.keys(input).some((name) => name in operation.selectors)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a filter by other structures or by switches", () => {
  const metrics: ListOperationInfo = {
    name: "ListMetrics",
    selectors: { Dimensions: "structures", Recent: "flag" },
    tokens: ["NextToken"],
  };
  const checkMetrics = (input: unknown): FilterVerdict =>
    checkFilter(input, metrics, { fixed: {}, earlier: {}, members: ["Dimensions", "Recent"] });

  it.each([
    { Dimensions: [{ Name: "InstanceId", Value: "i-1" }] },
    { Dimensions: [{ Name: "InstanceId" }] },
    { Recent: true },
  ])("selects something: %j", (input) => {
    expect(checkMetrics(input)).toEqual(named);
  });

  it("selects nothing in particular if a switch is off", () => {
    expect(checkMetrics({ Recent: false })).toEqual(unnamed);
  });

  it("matches nothing if a list is empty", () => {
    expect(checkMetrics({ Dimensions: [] })).toMatchObject({ matchesNothing: true });
  });

  it.each([
    [{ Dimensions: [{ Name: "InstanceId", Value: undefined }] }, "Dimensions[0].Value is undefined"],
    [{ Dimensions: [{}] }, "Dimensions[0] is empty"],
  ])("does not target a batch if it has a gap: %j", (input, text) => {
    expect(checkMetrics(input).unsafe).toContain(text);
  });

  it.each([
    [{ Dimensions: "InstanceId" }, "Dimensions must be a list"],
    [{ Dimensions: ["InstanceId"] }, "Dimensions[0] is not a plain object"],
    [{ Recent: "yes" }, "Recent must be true or false"],
  ])("is invalid: %j", (input, text) => {
    expect(checkMetrics(input).invalid).toBe(text);
  });
});
