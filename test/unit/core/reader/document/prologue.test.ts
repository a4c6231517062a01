import { describe, expect, it } from "vitest";
import { rootNameOf } from "../../../../../src/core/reader/document/prologue.js";
import { cpuTimeOf } from "../../../../support/process/cpu-time.js";

const rootOf = (text: string): string | undefined => rootNameOf(Buffer.from(text));

describe("the name of the root element", () => {
  it.each([
    ["<Root/>", "Root"],
    ["<Root>", "Root"],
    ["<Root a='b'>", "Root"],
    ["<Root\n>", "Root"],
    ["<s3:Root xmlns:s3='urn'>", "Root"],
    ["\n <Root>", "Root"],
    ["\ufeff<Root>", "Root"],
    ['<?xml version="1.0"?>\n<!-- <No> -->\n<!DOCTYPE html><Root>', "Root"],
    ["<!-->--><Root>", "Root"],
    ["<::Root>", "Root"],
  ])("is found in %j", (text, name) => {
    expect(rootOf(text)).toBe(name);
  });

  it.each([
    "",
    " ",
    "Root",
    "{}",
    "<",
    "<>",
    "</Root>",
    "<:>",
    "<Root",
    "<?xml",
    "<!-- <Root>",
    "<!DOCTYPE",
    "<<Root>",
  ])("is missing in %j", (text) => {
    expect(rootOf(text)).toBeUndefined();
  });

  it.each([
    ["processing instructions", "<?::?>"],
    ["unterminated instructions", "<?"],
    ["comments", "<!---->"],
    ["unterminated comments", "<!--"],
    ["declarations", "<!a>"],
    ["blanks", " "],
    ["colons", "<:"],
    ["starts", "<a"],
  ])("is found in linear time after many %s", async (_, piece) => {
    const time = await cpuTimeOf(() => {
      rootOf(piece.repeat(100_000));
      rootOf(`${piece.repeat(100_000)}<:x></:x>`);
    });
    expect(time).toBeLessThan(2000);
  });
});
