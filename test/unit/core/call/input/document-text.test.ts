import { describe, expect, it } from "vitest";
import { documentText, documentTexts } from "../../../../../src/core/call/input/document-text.js";

const policy = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*" }] };
const text = JSON.stringify(policy);

class Policy {
  readonly Statement = [];
}

/** Values that are not documents, with their description in the error. */
const NO_DOCUMENTS: readonly (readonly [unknown, string])[] = [
  ["", "empty"],
  ["{", "text that is not JSON"],
  ["5", "the JSON text of a number"],
  ["null", "the JSON text of null"],
  ["[]", "the JSON text of a list"],
  ['"text"', "the JSON text of a string"],
  ["true", "the JSON text of a boolean"],
  [null, "null"],
  [5, "a number"],
  [true, "a boolean"],
  [[], "a list"],
  [new Map([["Statement", []]]), "a Map"],
  [new Date(0), "a Date"],
  [new Policy(), "a Policy"],
  [new Set(["a"]), "a Set"],
  [() => policy, "a function"],
];

describe("a document in a request", () => {
  it("may be an object, or a string, which is sent unchanged", () => {
    expect(documentText(policy, "PolicyDocument")).toBe(text);
    expect(documentText(Object.assign(Object.create(null), policy), "PolicyDocument")).toBe(text);
    expect(documentText(` ${text} `, "PolicyDocument")).toBe(` ${text} `);
  });

  it("omits undefined members", () => {
    expect(documentText({ Id: undefined, Statement: [] }, "PolicyDocument")).toBe('{"Statement":[]}');
  });

  it.each(NO_DOCUMENTS)("is refused if it is %j: %s", (given, is) => {
    expect(() => documentText(given, "PolicyDocument")).toThrow(
      new TypeError(`PolicyDocument must be an object, or JSON text of one, but it is ${is}.`),
    );
  });

  it("is refused with the path of a value that JSON cannot represent", () => {
    const given = { Statement: [{ Action: new Set() }] };
    expect(() => documentText(given, "PolicyDocument")).toThrow(
      /^PolicyDocument\.Statement\[0\]\.Action must .* a Set/,
    );
  });
});

interface Input {
  readonly Name: string;
  readonly Policy?: string;
  readonly Policies?: string[];
  readonly Levels?: { readonly Policies?: string[] }[];
}

const send = (input: object): Input =>
  documentTexts<Input, "Policy" | "Policies" | "Levels.Policies">(
    input as never,
    "Policy",
    "Policies[]",
    "Levels[].Policies[]",
  );

describe("an input with documents", () => {
  it("has them as strings, and is not modified", () => {
    const input = {
      Name: "n",
      Policy: policy,
      Policies: [text, policy],
      Levels: [{}, { Policies: [policy] }],
    };
    const before = structuredClone(input);
    expect(send(input)).toEqual({
      Name: "n",
      Policy: text,
      Policies: [text, text],
      Levels: [{}, { Policies: [text] }],
    });
    expect(input).toEqual(before);
    expect(send({ Name: "n" })).toEqual({ Name: "n" });
  });

  it.each([
    [{ Policies: [policy, "5"] }, "Policies[1] must be an object, or JSON text of one"],
    // oxlint-disable-next-line no-sparse-arrays
    [{ Policies: [, policy] }, "Policies[0] must be an object, or JSON text of one, but it is undefined."],
    [{ Policies: [null] }, "Policies[0] must be an object"],
    [{ Policies: policy }, "Policies must be a list, but it is an object."],
    [{ Policies: text }, "Policies must be a list, but it is a string."],
    [{ Policies: new Set([policy]) }, "Policies must be a list, but it is a Set."],
    [{ Levels: [{}, { Policies: [policy, new Map()] }] }, "Levels[1].Policies[1] must be an object"],
    [{ Levels: [null] }, "Levels[0] must be an object, but it is null."],
    [{ Policy: [policy] }, "Policy must be an object, or JSON text of one, but it is a list."],
  ])("is refused with the path: %#", (input, message) => {
    expect(() => send(input)).toThrow(TypeError);
    expect(() => send(input)).toThrow(message);
  });
});
