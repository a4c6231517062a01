import { beforeEach, describe, expect, it } from "vitest";
import { batchTagNames } from "../../../codegen/emit/action/batch-tags.js";
import { tagsOf } from "../../../codegen/emit/attribute/tags.js";
import { collections, type Listed, page } from "./support/listings.js";
import { call, named, needsData, subjects } from "./support/subject.js";

/** A tag method for all resources of a collection. */
interface Row {
  readonly name: string;
  readonly of: Listed;
  readonly operation: string;
}

const rowsOf = (way: "add" | "remove"): Row[] =>
  collections.flatMap((of) => {
    const { operation } = tagsOf(of.subject.resource(of.type))[way] ?? {};
    return operation === undefined ? [] : [{ name: `${of.name}.${way}Tags`, of, operation }];
  });

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

/** The requests that tag the resources of one page, and those that tag each by itself. */
async function tagging({ of, operation }: Row, member: string, given: unknown) {
  const { subject, list, type } = of;
  subject.answer(list.operation, page(of, "item", true));
  subject.answer(operation, {});
  const items = await of.open().toArray();
  subject.reset();
  subject.answer(operation, {});
  for (const item of items) await call(item, member, given);
  const alone = subject.sent.map(({ input }) => input);
  subject.reset();
  subject.answer(list.operation, page(of, "item", true));
  subject.answer(operation, {});
  await call(of.open().all(), member, given);
  const together = subject.sent.filter(({ command }) => command === `${operation}Command`);
  return { alone, together: together.map(({ input }) => input), max: tagsOf(subject.resource(type)).max };
}

/** Whether the service tags one resource per call: its parameter is not a list. */
function isOneByOne({ of }: Row): boolean {
  const { params = {} } = tagsOf(of.subject.resource(of.type)).add ?? {};
  return !Object.keys(params).some((target) => target.includes("["));
}

function isLoadedFirst({ of }: Row): boolean {
  const { params } = tagsOf(of.subject.resource(of.type)).add ?? {};
  return needsData(params) && (of.list.item ?? "whole") !== "whole";
}

/** The same input for all: the resources are named in one list. */
function merged(inputs: readonly Record<string, unknown>[]): Record<string, unknown> {
  const [first = {}] = inputs;
  return Object.fromEntries(
    Object.entries(first).map(([member, value]) =>
      /^(Resources|ResourceArns)$/.test(member)
        ? [member, inputs.flatMap((input) => input[member])]
        : [member, value],
    ),
  );
}

describe.each([
  ["addTags", rowsOf("add"), { Name: "web", "": undefined }, { Name: "web" }, {}],
  ["removeTags", rowsOf("remove"), [""], ["Name"], []],
] as const)("%s of a collection", (member, rows, wrong, given, none) => {
  it("exists for all resources that can be tagged", () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const { of } of rows) expect(batchTagNames(of.subject.resource(of.type))).toContain(member);
  });

  // If a list lacks the identifier that the service uses for tags, each resource is loaded first.
  const shown = rows.filter((row) => !isLoadedFirst(row));

  it.each(named(shown))(
    "%s sends what each resource would, in as few calls as the service allows",
    async (_, row) => {
      const { alone, together, max } = await tagging(row, member, given);
      expect(alone.length).toBeGreaterThan(1);
      expect(together).toEqual(isOneByOne(row) || max === 1 ? alone : [merged(alone)]);
    },
  );

  it.each(named(rows))("%s sends nothing for an empty argument or an invalid one", async (_, { of }) => {
    await expect(call(of.open().all(), member, none)).resolves.toEqual([]);
    await expect(call(of.open().all(), member, wrong)).rejects.toThrow(TypeError);
    await expect(call(of.open(), member, given)).rejects.toThrow(TypeError);
    expect(of.subject.sent).toEqual([]);
  });
});
