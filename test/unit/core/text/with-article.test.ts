import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../../../codegen/models/index.js";
import { withArticle } from "../../../../src/core/text/with-article.js";
import { projectRoot } from "../../../docs/support/pages.js";

it.each([
  ["Instance", "an Instance"],
  ["Bucket", "a Bucket"],
  ["S3Object", "an S3Object"],
  ["SslPolicy", "an SslPolicy"],
  ["SshPublicKey", "an SshPublicKey"],
  ["MfaDevice", "an MfaDevice"],
  ["SQSResource", "an SQSResource"],
  ["EC2Client", "an EC2Client"],
  ["DynamoDBClient", "a DynamoDBClient"],
  ["Snapshot", "a Snapshot"],
  ["Stack", "a Stack"],
  ["NatGateway", "a NatGateway"],
  ["NATGateway", "a NATGateway"],
  ["User", "a User"],
  ["Uint8Array", "a Uint8Array"],
  ["Update", "an Update"],
  ["URL", "a URL"],
  ["HTTPError", "an HTTPError"],
  ["XRay", "an XRay"],
  ["Map", "a Map"],
  ["elastic ip", "an elastic ip"],
  ["string", "a string"],
])("%s gets its article: %s", (name, text) => {
  expect(withArticle(name)).toBe(text);
});

/** The texts of all files below a folder whose names end so. */
function textsIn(folder: string, extension: string): (readonly [string, string])[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(extension))
    .map((path) => [join(folder, path), readFileSync(join(projectRoot, folder, path), "utf8")] as const);
}

const code = [...textsIn("src", ".ts"), ...textsIn("codegen", ".ts")];
const texts = [...code, ...textsIn("docs", ".md")];

describe("the messages, comments and pages", () => {
  it("insert a name with its article only by withArticle", () => {
    const wrong = code.flatMap(([path, text]) =>
      [...text.matchAll(/\b[Aa]n? [`"']?\$\{.*/g)].map(([found]) => `${path}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  it("have the right article before each name of a resource", () => {
    const names = services.flatMap(({ resources }) => Object.keys(resources));
    const found = new RegExp(`(?<![\\w-])([Aa]n?) ([\`"]?)(${names.join("|")})\\b`, "g");
    const uses = texts.flatMap(([path, text]) =>
      [...text.matchAll(found)].map(([use, , quote = "", name = ""]) => ({ path, use, quote, name })),
    );
    const wrong = uses.filter(
      ({ use, quote, name }) => use.toLowerCase() !== withArticle(name, quote + name).toLowerCase(),
    );
    expect(uses.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});
