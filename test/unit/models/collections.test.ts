import { beforeEach, describe, expect, it } from "vitest";
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
import { isOld, subjects } from "./support/subject.js";

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

/** An input that narrows the listing by one selector. */
function selecting({ subject, list }: Listed, selector: string): Plain {
  if (isList(subject, list, selector, "object")) return { [selector]: [{ Name: "a-filter", Values: ["x"] }] };
  return { [selector]: subject.callersInput(list.operation)[selector] };
}

describe.each(collections)("$name", (of) => {
  const { subject, type, list, fixed } = of;
  const command = `${list.operation}Command`;

  it("asks page by page, with its owner's part in each request", async () => {
    const [first, last] = [page(of, "first", false), page(of, "last", true)];
    const tokens = Object.entries(tokensOf(of));
    subject.answer(list.operation, ...(tokens.length > 0 ? [first] : []), last);
    await of.open().toArray();
    const request = firstRequest(of);
    const next = Object.fromEntries(tokens.map(([input, from]) => [input, at(first, from)]));
    expect(subject.sent).toEqual([
      { command, input: request },
      ...(tokens.length > 0 ? [{ command, input: { ...request, ...next } }] : []),
    ]);
  });

  it(`yields each ${type}, loaded, with ids and data of the same item`, async () => {
    const last = page(of, "last", true);
    subject.answer(list.operation, last);
    const resources = await of.open().toArray();
    const items = itemsOn(of, last);
    expect(items.length).toBeGreaterThan(1);
    expect(resources.map(({ constructor }) => constructor)).toEqual(items.map(() => subject.classOf(type)));
    expect(resources.map(({ meta }) => meta.identifiers)).toEqual(items.map(({ ids }) => ids));
    expect(resources.map(({ meta }) => meta.data)).toEqual(items.map(({ item }) => item));
    expect(resources.some(isOld)).toBe(false);
  });

  const free = list.selectors.filter(
    (selector) => !(selector in fixed) || isList(subject, list, selector, "object"),
  );
  if (free.length > 0) {
    it.each(free)("is narrowed by %s", async (selector) => {
      const input = selecting(of, selector);
      subject.answer(list.operation, {});
      await of.open().filter(input).toArray();
      expect(subject.sent).toEqual([{ command, input: firstRequest(of, input) }]);
    });
  }

  const taken = list.selectors.filter((selector) => !free.includes(selector));
  if (taken.length > 0) {
    it.each(taken)("does not take %s from the caller, since its owner fills it in", async (selector) => {
      await expect(of.open().filter(selecting(of, selector)).toArray()).rejects.toThrow(TypeError);
      expect(subject.sent).toEqual([]);
    });
  }

  const tells = Object.entries(list.page ?? {});
  if (tells.length > 0) {
    it.each(tells)("tells %s of a page", async (member, { path }) => {
      const last = page(of, "last", true);
      subject.answer(list.operation, last);
      const pages = (of.open() as unknown as { pages(): AsyncIterable<Plain> }).pages();
      for await (const one of pages) {
        const parts = path.split("[].");
        const values = (at(last, parts[0] ?? "") as Plain[]).map((item) => at(item, parts[1] ?? "@"));
        expect(one[member]).toEqual(values);
      }
      expect.assertions(1);
    });
  }
});
