import { describe, expect, it } from "vitest";
import {
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
