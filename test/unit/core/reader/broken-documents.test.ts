import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, firstDifference, readByBoth } from "../../../support/reader/both-readers.js";
import { collectionOperations } from "../../../support/reader/operations.js";
import { randomDocument } from "../../../support/reader/random-document.js";
import { recordedOf } from "../../../support/reader/recorded.js";

const seed = 6;

const samples = ["ec2-DescribeSecurityGroups", "elbv2-DescribeListeners", "s3-ListObjectVersions"].map(
  (name) => [name, recordedOf(name)] as const,
);

describe.each(samples)("a damaged response of %s is read as the SDK reads it", (_, { operation, body }) => {
  const bytes = Buffer.from(body);
  const tags = [...body.matchAll(/<[^>]*>/g)].map(({ index, 0: tag }) => ({
    from: index,
    to: index + tag.length,
  }));

  it("when cut off after any byte", async () => {
    const parts = Array.from(bytes, (__, length) => bytes.subarray(0, length));
    expect(await firstDifference(operation, parts)).toBeUndefined();
  });

  it("by the SDK itself when cut off within any element", async () => {
    const outcomes = tags.map(({ from }) => readByBoth(operation, body.slice(0, from)));
    expect((await Promise.all(outcomes)).filter(({ isLeft }) => !isLeft)).toHaveLength(
      tags[0]?.from === 0 ? 1 : 0,
    );
  });

  it("without any one of its tags", async () => {
    const bodies = tags.map(({ from, to }) => body.slice(0, from) + body.slice(to));
    expect(await firstDifference(operation, bodies)).toBeUndefined();
  });

  it("with any one of its tags repeated", async () => {
    const bodies = tags.map(({ from, to }) => body.slice(0, to) + body.slice(from));
    expect(await firstDifference(operation, bodies)).toBeUndefined();
  });

  it("with changed bytes at some positions", async () => {
    const position = fc.nat({ max: bytes.length - 1 });
    const markup = fc.constantFrom(...Buffer.from("<>/&;\"'= \t\r\n!?-_a0\0"));
    const byte = fc.oneof(markup, fc.integer({ min: 0, max: 255 }));
    const changes = fc.array(fc.tuple(position, byte), { minLength: 1, maxLength: 3 });
    const isSame = fc.asyncProperty(changes, async (changed) => {
      const broken = Buffer.from(bytes);
      for (const [at, value] of changed) broken[at] = value;
      expect(await differenceOf(operation, broken)).toBeUndefined();
    });
    await fc.assert(isSame, { seed, numRuns: 400, endOnFailure: true });
  });
});

const ODDITIES = [
  "<!-- a comment -->",
  "<![CDATA[<a>]]>",
  "<?php ?>",
  "<!DOCTYPE a>",
  "&#x1F600;",
  "&#233;",
  "&nbsp;",
  "&",
  "&amp",
  "&#X41;",
  "&#;",
  "&#38",
  " ",
  "\r\n",
  "\u00a0",
  "text",
  ' a="b"',
  " xmlns='x'",
  "<a b='c'/>",
  "<item/>",
  "<Key>twice</Key>",
  "<member><key>k</key></member>",
  "<__proto__>x</__proto__>",
  "<toString>x</toString>",
  "<constructor/>",
  "<hasOwnProperty/>",
  "<ns:Key>x</ns:Key>",
  "<RequestCharged>x</RequestCharged>",
  '<?xml version="1.0"?>',
  "</item>",
  "</",
  "<",
  ">",
  "\0",
];

describe("a response with an unusual fragment is read as the SDK reads it", () => {
  it("for any fragment at any position", async () => {
    const isSame = fc.asyncProperty(fc.gen(), fc.nat(collectionOperations.length - 1), async (g, which) => {
      const operation = collectionOperations[which]!;
      let document = randomDocument(g, operation);
      for (let count = g(fc.integer, { min: 1, max: 3 }); count > 0; count--) {
        // Most often next to a tag, where it matters.
        const places = [...document.matchAll(/<|>|\/?>|\b/g)].map(({ index }) => index);
        const at = g(fc.constantFrom, ...places, g(fc.nat, { max: document.length }));
        document = document.slice(0, at) + g(fc.constantFrom, ...ODDITIES) + document.slice(at);
      }
      expect(await differenceOf(operation, document)).toBeUndefined();
    });
    await fc.assert(isSame, { seed, numRuns: 400, endOnFailure: true });
  });

  it.each(ODDITIES)("with %j at any position", async (oddity) => {
    const { operation, body } = recordedOf("s3-ListBuckets");
    const bodies = Array.from(`${body} `, (_, at) => body.slice(0, at) + oddity + body.slice(at));
    expect(await firstDifference(operation, bodies)).toBeUndefined();
  });

  it("for elements nested too deeply for the stack", async () => {
    const { operation, body } = recordedOf("s3-ListBuckets");
    const deep = "<a>".repeat(50_000) + "</a>".repeat(50_000);
    expect(await differenceOf(operation, body.replace("<Buckets>", `${deep}<Buckets>`))).toBeUndefined();
  });
});
