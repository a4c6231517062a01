import { describe, expect, it } from "vitest";
import { documentText, documentTexts } from "../../../../../src/core/call/input/document-text.js";

const policy = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*" }] };
const text = JSON.stringify(policy);

class Policy {
  readonly Statement = [];
}

/** What is no document, and what the error says it is. */
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
  [new Uint8Array(2), "a Uint8Array"],
  [() => policy, "a function"],
];

describe("a sent document", () => {
  it("may be an object, or its text, which stays as it is", () => {
    expect(documentText(policy, "PolicyDocument")).toBe(text);
    expect(documentText(Object.assign(Object.create(null), policy), "PolicyDocument")).toBe(text);
    expect(documentText(` ${text} `, "PolicyDocument")).toBe(` ${text} `);
  });

  it("leaves out what is undefined", () => {
    expect(documentText({ Id: undefined, Statement: [] }, "PolicyDocument")).toBe('{"Statement":[]}');
  });

  it.each(NO_DOCUMENTS)("is refused if it is %j: %s", (given, is) => {
    expect(() => documentText(given, "PolicyDocument")).toThrow(
      new TypeError(`PolicyDocument must be an object, or JSON text of one, but it is ${is}.`),
    );
  });

  it.each([
    [{ Statement: new Map() }, ".Statement must be a value of JSON, but it is a Map."],
    [
      { Statement: [{ Action: new Set() }] },
      ".Statement[0].Action must be a value of JSON, but it is a Set.",
    ],
    [{ Statement: [undefined] }, ".Statement[0] must be a value of JSON, but it is undefined."],
    [
      { Condition: { "aws:x": new Date() } },
      '.Condition["aws:x"] must be a value of JSON, but it is a Date.',
    ],
    [{ Version: Number.NaN }, ".Version must be a value of JSON, but it is NaN."],
    [{ Version: 1n }, ".Version must be a value of JSON, but it is a bigint."],
    [{ toJSON: () => 5 }, ".toJSON must be a value of JSON, but it is a function."],
  ])("is refused with the place of what JSON cannot say: %#", (given, message) => {
    expect(() => documentText(given, "PolicyDocument")).toThrow(new TypeError(`PolicyDocument${message}`));
  });

  it("is refused if it contains itself, but not if it has something twice", () => {
    const statement: Record<string, unknown> = { Effect: "Allow" };
    expect(documentText({ Statement: [statement, statement] }, "P")).toContain("Allow");
    statement["Statement"] = [statement];
    expect(() => documentText(statement, "P")).toThrow(
      new TypeError("P.Statement[0] must not contain itself."),
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
  it("has them as text, and is left as it was", () => {
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
  ])("is refused with the place: %#", (input, message) => {
    expect(() => send(input)).toThrow(TypeError);
    expect(() => send(input)).toThrow(message);
  });
});
