import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyDecoderOf } from "../../../../src/core/reader/compile.js";
import { differenceOf } from "../../../support/reader/both-readers.js";
import { allOperations, collectionOperations } from "../../../support/reader/operations.js";
import { randomDocument } from "../../../support/reader/random-document.js";

const nameOf = ({ service, name }: { readonly service: string; readonly name: string }): string =>
  `${service} ${name}`;

/** With a blob and with unions. */
const leftToSdk = [
  "ec2 DescribeBundleTasks",
  "s3 ListBucketAnalyticsConfigurations",
  "s3 ListBucketMetricsConfigurations",
];

describe("the supported outputs", () => {
  it("include those of all operations that collections use", () => {
    expect(collectionOperations.length).toBeGreaterThan(35);
    const unknown = collectionOperations.filter(({ output }) => !bodyDecoderOf(output));
    expect(unknown.map(nameOf)).toEqual([]);
  });

  it("include nearly all that list or describe", () => {
    expect(allOperations.length).toBeGreaterThan(200);
    const unknown = allOperations.filter(({ output }) => !bodyDecoderOf(output));
    expect(unknown.map(nameOf).sort()).toEqual(leftToSdk);
  });

  it("are compiled once", () => {
    for (const { output } of collectionOperations) expect(bodyDecoderOf(output)).toBe(bodyDecoderOf(output));
  });

  it("are read as the SDK reads them, even if no collection uses them", async () => {
    for (const operation of allOperations) {
      const isSame = fc.asyncProperty(fc.gen(), async (g) => {
        expect(await differenceOf(operation, randomDocument(g, operation))).toBeUndefined();
      });
      await fc.assert(isSame, { seed: 6, numRuns: 4, endOnFailure: true });
    }
  }, 20_000);
});

const struct = (member: unknown, traits: unknown = 0): unknown => [
  3,
  "ns",
  "Output",
  traits,
  ["Member"],
  [member],
];

describe("an output is left to the SDK", () => {
  it("but not if all of its types are supported", () => {
    const listOfStrings = [1, "ns", "List", 0, [0, { xmlName: "item" }]];
    for (const member of [0, 1, 2, 4, 5, 64, 128, [0, "ns", "Name", 8, 0], () => listOfStrings, struct(0)]) {
      expect(bodyDecoderOf(struct(member))).toBeDefined();
    }
  });

  it.each<[string, unknown]>([
    ["a blob", 21],
    ["a stream", 42],
    ["a document", 15],
    ["a time in another form", 6],
    ["a time in seconds", 7],
    ["a big number", 17],
    ["a type of a later SDK", 23],
    ["a list of blobs", 64 | 21],
    ["a map of documents", 128 | 15],
    ["a type that is neither a list nor a map", 256],
    ["a union", [4, "ns", "Union", 0, ["A"], [0]]],
    ["a schema kind of a later SDK", [11, "ns", "New", 0, 0]],
    ["a structure without members", [3, "ns", "Empty", 0]],
    ["JSON in a string", [0, { mediaType: "application/json" }]],
    ["the whole body", [0, 16]],
    ["the status", [1, 32]],
    ["headers by their prefix", [128, { httpPrefixHeaders: "x-" }]],
    ["an attribute", [0, { xmlAttribute: 1 }]],
    ["a flattened map", [128, { xmlFlattened: 1 }]],
    ["a flattened list in a list", [1, "ns", "List", 0, [64, { xmlFlattened: 1 }]]],
    ["a map whose keys are numbers", [2, "ns", "Map", 0, 1, 0]],
    ["a name that is invalid for an element", [0, { xmlName: "a b" }]],
    ["a name that every JavaScript object has", [0, { xmlName: "toString" }]],
    ["a name that may be an attribute of the root", [0, { xmlName: "xmlns" }]],
    ["undefined", undefined],
    ["a string", "unit"],
  ])("if it contains %s", (_, member) => {
    expect(bodyDecoderOf(struct(member))).toBeUndefined();
    expect(bodyDecoderOf(struct(struct(member)))).toBeUndefined();
  });

  it("if two members have the same name, or if it is not a structure", () => {
    expect(bodyDecoderOf([3, "ns", "Output", 0, ["A", "B"], [[0, { xmlName: "B" }], 0]])).toBeUndefined();
    expect(bodyDecoderOf(struct(0, { streaming: 1 }))).toBeUndefined();
    for (const output of ["unit", undefined, null, 0, [1, "ns", "List", 0, 0]]) {
      expect(bodyDecoderOf(output)).toBeUndefined();
    }
  });
});
