import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RepeatedPageTokenError } from "../../../../src/core/errors/errors.js";
import { PageTokenGuard } from "../../../../src/core/paging/page-token-guard.js";
import { pageToken } from "../../../../src/core/paging/page-token.js";
import { mockedS3 } from "../../../support/mocked-roots.js";

/** The number of tokens that are accepted before one is refused; `undefined` if none is refused. */
function refusedAt(token: (step: number) => string, steps: number): number | undefined {
  const guard = new PageTokenGuard("Things");
  for (let step = 0; step < steps; step++) {
    try {
      guard.check({ NextToken: token(step) });
    } catch (error) {
      if (error instanceof RepeatedPageTokenError) return step;
      throw error;
    }
  }
  return undefined;
}

describe("the guard against repeated page tokens", () => {
  it("refuses a repeated token at once, and names the collection", () => {
    expect(refusedAt(() => "a", 3)).toBe(1);
    expect(refusedAt((step) => "ab".charAt(step % 2), 5)).toBe(2);
    expect(() => {
      const guard = new PageTokenGuard("InstanceCollection");
      guard.check({ NextToken: "a" });
      guard.check({ NextToken: "a" });
    }).toThrow(/^InstanceCollection: the service repeated a page token/);
  });

  it("treats the tokens of several members as one", () => {
    const guard = new PageTokenGuard("ObjectVersionCollection");
    guard.check({ KeyMarker: "a", VersionIdMarker: "1" });
    guard.check({ KeyMarker: "a", VersionIdMarker: "2" });
    expect(() => guard.check({ KeyMarker: "a", VersionIdMarker: "1" })).toThrow(RepeatedPageTokenError);
  });

  it("accepts any sequence without repetition", () => {
    const sequence = fc.uniqueArray(fc.nat(), { maxLength: 3_000, size: "max" });
    fc.assert(
      fc.property(sequence, (tokens) => {
        expect(refusedAt((step) => String(tokens[step]), tokens.length)).toBeUndefined();
      }),
      { numRuns: 20, endOnFailure: true },
    );
    expect(refusedAt(String, 100_000)).toBeUndefined();
  });

  it("finds every cycle within a few rounds, whatever its length and start", () => {
    const circle = fc.record({ before: fc.nat(5_000), length: fc.integer({ min: 1, max: 20_000 }) });
    fc.assert(
      fc.property(circle, ({ before, length }) => {
        const bound = 4 * (before + length) + 4_000;
        const token = (step: number): string => String(step < before ? -step - 1 : (step - before) % length);
        expect(refusedAt(token, bound)).toBeTypeOf("number");
      }),
      { numRuns: 50 },
    );
  });
});

describe("the guard against repeated pages", () => {
  const { s3 } = mockedS3();
  const objects = (keys: string) => keys.split("").map((key) => s3.objectSummary("b", key));

  it.each([
    ["the same page twice in a row", ["ab", "ab"]],
    ["the same page later", ["ab", "cd", "e", "ab"]],
  ])("refuses %s", (_, pages) => {
    const guard = new PageTokenGuard("ObjectSummaryCollection");
    const last = objects(pages.pop() ?? "");
    for (const page of pages) guard.checkPage(objects(page));
    expect(() => guard.checkPage(last)).toThrow(RepeatedPageTokenError);
  });

  it("accepts empty pages, different pages, and items without a resource", () => {
    const guard = new PageTokenGuard("ObjectSummaryCollection");
    for (const page of ["ab", "abb", "ba", "a", "b"]) {
      expect(() => guard.checkPage(objects(page))).not.toThrow();
    }
    for (const page of [[], [], ["a/"], ["a/"]]) expect(() => guard.checkPage(page)).not.toThrow();
  });
});

describe("the token of the next page", () => {
  it("has the members that the service returned", () => {
    expect(pageToken({ NextToken: "a" })).toEqual({ NextToken: "a" });
    expect(pageToken({ KeyMarker: "k", VersionIdMarker: undefined })).toEqual({ KeyMarker: "k" });
  });

  it("is undefined if its first member is missing", () => {
    for (const last of [undefined, ""]) {
      expect(pageToken({ NextToken: last })).toBeUndefined();
      expect(pageToken({ KeyMarker: last, VersionIdMarker: "v" })).toBeUndefined();
    }
  });
});
