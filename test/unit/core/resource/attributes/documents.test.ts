import { describe, expect, it } from "vitest";
import {
  documentText,
  parseJson,
  parsePolicy,
  type PolicyDocument,
} from "../../../../../src/core/resource/attributes/documents.js";

const policy: PolicyDocument = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*" }] };
const text = JSON.stringify(policy);

describe("a document that a service represents as a string", () => {
  it.each([
    ["from plain JSON", text],
    ["from URL-encoded JSON", encodeURIComponent(text)],
    ["after leading blanks", `\n ${text}`],
  ])("is parsed %s", (_, given) => {
    expect(parsePolicy(given, "PolicyDocument")).toEqual(policy);
    expect(parseJson(given, "Document")).toEqual(policy);
  });

  it.each([undefined, ""])("is undefined if missing: %j", (given) => {
    expect(parsePolicy(given, "PolicyDocument")).toBeUndefined();
  });

  it.each(["{", "%7B", "%", "<html>"])("throws if it is not JSON: %s", (given) => {
    expect(() => parsePolicy(given, "PolicyDocument")).toThrow(/has no PolicyDocument as JSON/);
  });

  it.each(["[]", "5", "null", "{}"])("throws if it is not a policy: %s", (given) => {
    expect(() => parsePolicy(given, "PolicyDocument")).toThrow(/has no PolicyDocument as a policy/);
  });
});

describe("a document in a request", () => {
  it("may be an object, or a string, which is sent unchanged", () => {
    expect(documentText(policy, "PolicyDocument")).toBe(text);
    expect(documentText(` ${text} `, "PolicyDocument")).toBe(` ${text} `);
    expect(documentText(undefined, "PolicyDocument")).toBeUndefined();
  });

  it.each(["", "{", "no JSON", null, 5])("is refused if it is neither: %j", (given) => {
    expect(() => documentText(given as never, "PolicyDocument")).toThrow(
      new TypeError("PolicyDocument must be an object, or JSON text."),
    );
  });
});
