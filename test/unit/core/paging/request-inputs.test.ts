import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListOperationInfo } from "../../../../src/core/query/list-operation-info.js";
import { bareQuery, withFilter } from "../../../../src/core/query/query.js";
import { requestInputs } from "../../../../src/core/paging/request-inputs.js";

interface Filter {
  readonly Name: string;
  readonly Values: readonly string[];
}

const operation: ListOperationInfo = {
  name: "DescribeThings",
  selectors: { ThingIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  maxValues: 3,
};

const text = fc.string({ minLength: 1, maxLength: 4 });
const values = fc.uniqueArray(text, { minLength: 1, maxLength: 8 });
const parents = fc.uniqueArray(
  fc.record({ Name: fc.constantFrom("vpc-id", "owner-id"), Values: fc.tuple(text) }),
  {
    selector: ({ Name }) => Name,
  },
);
const filters = fc.uniqueArray(fc.record({ Name: fc.constantFrom("a", "b"), Values: values }), {
  selector: ({ Name }) => Name,
});
const given = fc.record({ Filters: filters, ThingIds: values }, { requiredKeys: [] });

/** The value as EC2 interprets a filter value. */
function unescaped(value: string): string {
  return value.replace(/\\(.)/gs, "$1");
}

/** The inputs of a collection with this parent, filtered by these in turn. */
function inputs(fixed: object, ...chain: readonly object[]): Record<string, unknown>[] {
  const query = chain.reduce<ReturnType<typeof bareQuery>>(
    (before, input) => withFilter(before, input, operation),
    bareQuery(fixed),
  );
  return requestInputs(query, operation);
}

describe("the inputs of a listing", () => {
  it("start with the parent's filters, complete and literal, followed by the caller's", () => {
    fc.assert(
      fc.property(parents, given, (ours, theirs) => {
        for (const input of inputs({ Filters: ours }, theirs)) {
          const all = (input["Filters"] ?? []) as Filter[];
          const first = all.slice(0, ours.length);
          expect(first.map(({ Name, Values }) => ({ Name, Values: Values.map(unescaped) }))).toEqual(ours);
          expect(first.flatMap(({ Values }) => Values).join("")).not.toMatch(/(?<!\\)(?:\\\\)*[*?]/);
          expect(all.slice(ours.length).map(({ Name }) => Name)).toEqual(
            (theirs.Filters ?? []).map(({ Name }) => Name),
          );
        }
      }),
    );
  });

  it("contain what the parent sets, whatever the caller passes", () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 3 }), (all) => {
        for (const input of inputs({ Bucket: "mine", MaxResults: 7 }, { Bucket: "other" }, ...all)) {
          expect(input).toMatchObject({ Bucket: "mine", MaxResults: 7 });
        }
      }),
    );
  });

  it("contain every combination of long lists once, in parts that the service accepts", () => {
    fc.assert(
      fc.property(given, (theirs) => {
        const combinations = inputs({}, theirs).flatMap((input) => {
          const lists = [
            ...(input["ThingIds"] ? [input["ThingIds"] as string[]] : []),
            ...((input["Filters"] ?? []) as Filter[]).map(({ Values }) => Values),
          ];
          for (const list of lists) expect(list.length).toBeLessThanOrEqual(3);
          return product(lists);
        });
        const expected = product([
          ...(theirs.ThingIds ? [theirs.ThingIds] : []),
          ...(theirs.Filters ?? []).map(({ Values }) => Values),
        ]);
        expect([...combinations].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it("are a single one without long lists, and keep the caller's wildcards", () => {
    const Filters = [{ Name: "tag:Name", Values: ["web-*"] }];
    expect(inputs({ Filters: [{ Name: "vpc-id", Values: ["a*?\\"] }] }, { Filters })).toEqual([
      { Filters: [{ Name: "vpc-id", Values: ["a\\*\\?\\\\"] }, ...Filters] },
    ]);
  });
});

/** One value of each list in every combination, as text. */
function product(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (before, list) => before.flatMap((one) => list.map((item) => `${one}|${JSON.stringify(item)}`)),
    [""],
  );
}
