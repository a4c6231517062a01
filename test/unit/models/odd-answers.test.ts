import { beforeEach, describe, expect, it } from "vitest";
import { collections, page, tokensOf } from "./support/listings.js";
import { call, named, subjects } from "./support/subject.js";

// What a mock without a response, an emulator or a proxy returns instead of a response, for every list and
// every load.

const NO_RESPONSES = [undefined, null, "<html></html>", 1, [], [{}]];

/** In place of a list: another type, or a list with invalid items. */
const NO_LISTS = ["text", 1, { a: 1 }, [null], [undefined], [[]]];

const unexpected = { code: "UnexpectedResponse" };

const loadable = subjects.flatMap((subject) =>
  Object.entries(subject.model.resources)
    .filter(([, { load }]) => load)
    .map(([type]) => ({ name: `${subject.model.name} ${type}`, subject, type })),
);

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

describe("a list", () => {
  it.each(named(collections))("%s throws instead of ending if there is no response", async (_, of) => {
    for (const output of NO_RESPONSES) {
      of.subject.answerAll(output);
      await expect(of.open().toArray()).rejects.toMatchObject(unexpected);
    }
  });

  it.each(named(collections))("%s throws if the response has the wrong structure", async (_, of) => {
    const [member = ""] = of.list.path.split(/[.[]/);
    // If the items are nested, the outer structure may be anything.
    const isNested = of.list.path.includes("[].");
    for (const odd of isNested ? NO_LISTS.slice(0, -1) : NO_LISTS) {
      of.subject.answer(of.list.operation, { ...page(of, "last", true), [member]: odd });
      await expect(of.open().toArray()).rejects.toMatchObject(unexpected);
      of.subject.reset();
    }
  });

  const paged = collections.filter((of) => Object.keys(tokensOf(of)).length > 0);

  it.each(named(paged))("%s ends if the service repeats a page token", async (_, of) => {
    of.subject.answer(of.list.operation, page(of, "first", false));
    await expect(of.open().toArray()).rejects.toMatchObject({ code: "RepeatedPageToken" });
    expect(of.subject.sent.length).toBeLessThan(5);
  });

  it.each(named(collections))("%s names what cannot be read, without its contents", async (_, of) => {
    const [member = ""] = of.list.path.split(/[.[]/);
    of.subject.answer(of.list.operation, { ...page(of, "last", true), [member]: { a: "a secret" } });
    const error: unknown = await of
      .open()
      .toArray()
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toContain(`${of.list.operation} for `);
    expect(String(error)).toContain("does not have the form that the service's model requires");
    expect(String(error)).not.toContain("a secret");
  });
});

describe("a load", () => {
  it.each(named(loadable))("%s throws if there is no response", async (_, { subject, type }) => {
    for (const output of NO_RESPONSES) {
      subject.answerAll(output);
      const resource = subject.make(type);
      await expect(resource.load()).rejects.toMatchObject(unexpected);
      await expect(call(resource, "exists")).rejects.toMatchObject(unexpected);
      expect(resource.isLoaded).toBe(false);
    }
  });

  const byMember = loadable.flatMap((row) => {
    const { load } = row.subject.resource(row.type);
    return load && "operation" in load && /^\w+(?:\[0\])?$/.test(load.path) ? [{ ...row, load }] : [];
  });

  it.each(named(byMember))(
    "%s does not accept a string in place of its attributes",
    async (_, { subject, type, load }) => {
      const [member = "", first] = load.path.split("[");
      subject.answer(load.operation, { [member]: first === undefined ? "text" : ["text"] });
      const resource = subject.make(type);
      await expect(resource.load()).rejects.toMatchObject(unexpected);
      expect(resource.isLoaded).toBe(false);
    },
  );
});
