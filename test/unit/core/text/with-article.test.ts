import { expect, it } from "vitest";
import { withArticle } from "../../../../src/core/text/with-article.js";

it.each([
  ["Instance", "an Instance"],
  ["Bucket", "a Bucket"],
  ["S3Object", "an S3Object"],
  ["SslPolicy", "an SslPolicy"],
  ["Snapshot", "a Snapshot"],
  ["User", "a User"],
  ["elastic ip", "an elastic ip"],
])("%s gets its article: %s", (name, text) => {
  expect(withArticle(name)).toBe(text);
});
