import { describe, expect, it } from "vitest";
import {
  documentText,
  parseJson,
  parsePolicy,
  type PolicyDocument,
} from "../../../../../src/core/resource/attributes/documents.js";

const policy: PolicyDocument = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*" }] };
const text = JSON.stringify(policy);

describe("a document that a service has as text", () => {
  it.each([
    ["as it is", text],
    ["URL-encoded", encodeURIComponent(text)],
    ["with blanks before it", `\n ${text}`],
  ])("is parsed %s", (_, given) => {
    expect(parsePolicy(given, "PolicyDocument")).toEqual(policy);
    expect(parseJson(given, "Document")).toEqual(policy);
  });

  it.each([undefined, ""])("is undefined where there is none: %j", (given) => {
    expect(parsePolicy(given, "PolicyDocument")).toBeUndefined();
  });

  it.each(["{", "%7B", "%", "<html>"])("is an error where it is no JSON: %s", (given) => {
    expect(() => parsePolicy(given, "PolicyDocument")).toThrow(/has no PolicyDocument as JSON/);
  });

  it.each(["[]", "5", "null", "{}"])("is an error where it is no policy: %s", (given) => {
    expect(() => parsePolicy(given, "PolicyDocument")).toThrow(/has no PolicyDocument as a policy/);
  });
});

describe("a sent document", () => {
  it("may be an object, or its text, which stays as it is", () => {
    expect(documentText(policy, "PolicyDocument")).toBe(text);
    expect(documentText(` ${text} `, "PolicyDocument")).toBe(` ${text} `);
    expect(documentText(undefined, "PolicyDocument")).toBeUndefined();
  });

  it.each(["", "{", "no JSON", null, 5])("is refused where it is neither: %j", (given) => {
    expect(() => documentText(given as never, "PolicyDocument")).toThrow(
      new TypeError("PolicyDocument must be an object, or JSON text."),
    );
  });
});
