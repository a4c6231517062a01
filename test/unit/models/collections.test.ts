import { beforeEach, describe, expect, it } from "vitest";
import type { ListModel } from "../../../codegen/model/index.js";
import { at } from "./support/interpreter.js";
import {
  collections,
  firstRequest,
  isList,
  itemsOn,
  type Listed,
  page,
  tokensOf,
} from "./support/listings.js";
import type { Plain } from "./support/samples.js";
import { isOld, named, subjects } from "./support/subject.js";

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

/** The data of a resource from an item. */
function dataIn({ item: kind, under }: ListModel, item: unknown): unknown {
  if (kind === "id") return undefined;
  return under === undefined ? item : { [under]: item };
}

/** An input that narrows the listing with one selector. */
function selecting({ subject, list }: Listed, selector: string): Plain {
  if (isList(subject, list, selector, "object")) return { [selector]: [{ Name: "a-filter", Values: ["x"] }] };
  return { [selector]: subject.callersInput(list.operation)[selector] };
}

/** Whether the owner fills in what the selector names. */
function isTaken({ subject, list, fixed }: Listed, selector: string): boolean {
  return selector in fixed && !isList(subject, list, selector, "object");
}

describe("a collection", () => {
  it.each(named(collections))(
    "%s lists page by page, with its owner's part in each request",
    async (_, of) => {
      const { subject, list } = of;
      const [first, last] = [page(of, "first", false), page(of, "last", true)];
      const tokens = Object.entries(tokensOf(of));
      const next = Object.fromEntries(tokens.map(([input, from]) => [input, at(first, from)]));
      const request = firstRequest(of);
      const requests = tokens.length > 0 ? [request, { ...request, ...next }] : [request];
      subject.answer(list.operation, ...(tokens.length > 0 ? [first] : []), last);
      await of.open().toArray();
      expect(subject.sent).toEqual(requests.map((input) => ({ command: `${list.operation}Command`, input })));
    },
  );

  it.each(named(collections))(
    "%s yields its resources, with ids and data from the same item",
    async (_, of) => {
      const { subject, type, list } = of;
      const last = page(of, "last", true);
      subject.answer(list.operation, last);
      const resources = await of.open().toArray();
      const items = itemsOn(of, last);
      expect(items.length).toBeGreaterThan(1);
      expect(resources.map(({ constructor }) => constructor)).toEqual(items.map(() => subject.classOf(type)));
      expect(resources.map(({ meta }) => meta.identifiers)).toEqual(items.map(({ ids }) => ids));
      expect(resources.map(({ meta }) => meta.data)).toEqual(items.map(({ item }) => dataIn(list, item)));
      // Items that are partial or only identifiers are not loaded.
      const isWhole = list.item === undefined || list.item === "whole";
      expect(resources.map(isOld)).toEqual(items.map(() => !isWhole));
    },
  );

  it.each(named(collections))("%s sends nothing if its input is invalid", async (_, of) => {
    const inputs: unknown[] = [
      { noSuchMember: 1 },
      { marker: "a" },
      new Map([["a", 1]]),
      "text",
      ["a"],
      5,
      null,
    ];
    for (const input of inputs) {
      await expect(async () =>
        of
          .open()
          .filter(input as Plain)
          .toArray(),
      ).rejects.toThrow(TypeError);
    }
    expect(of.subject.sent).toEqual([]);
  });

  const selections = collections.flatMap((of) =>
    of.list.selectors.map((selector) => ({ ...of, selector, name: `${of.name} by ${selector}` })),
  );

  it.each(named(selections.filter((of) => !isTaken(of, of.selector))))("%s is narrowed", async (_, of) => {
    const { subject, list, selector } = of;
    const input = selecting(of, selector);
    subject.answer(list.operation, {});
    await of.open().filter(input).toArray();
    expect(subject.sent).toEqual([{ command: `${list.operation}Command`, input: firstRequest(of, input) }]);
  });

  it.each(named(selections.filter((of) => isTaken(of, of.selector))))(
    "%s cannot be set by the caller",
    async (_, of) => {
      await expect(of.open().filter(selecting(of, of.selector)).toArray()).rejects.toThrow(TypeError);
      expect(of.subject.sent).toEqual([]);
    },
  );

  const pageMembers = collections.flatMap((of) =>
    Object.entries(of.list.page ?? {}).map(([member, { path }]) => {
      return { ...of, property: member, path, name: `${of.name}.pages()` };
    }),
  );

  it.each(named(pageMembers))("%s exposes the page's other members", async (_, of) => {
    const last = page(of, "last", true);
    of.subject.answer(of.list.operation, last);
    const [list = "", member = "@"] = of.path.split("[].");
    const found: unknown[] = [];
    for await (const one of of.open().pages()) found.push(one[of.property]);
    expect(found).toEqual([(at(last, list) as Plain[]).map((item) => at(item, member))]);
  });
});
