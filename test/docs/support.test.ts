import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./support/markdown.js";
import { brokenPromises, promisedLines } from "./support/shown-output.js";
import { makeSnippet } from "./support/snippet.js";
import { unseenNames } from "./support/unseen-names.js";

describe("a page", () => {
  const page = parseMarkdown(
    [
      "# Title and `code`",
      "[link](other.md#part), `[no](link)`, [elsewhere](https://example.com)",
      "<!-- prelude",
      "const hidden = 1;",
      "-->",
      "- a list",
      "  ```ts run",
      "  if (hidden)",
      "    shown();",
      "  ```",
      "",
      "| boto3 | tucuxi |",
      "| ----- | ------ |",
      "| `a`   | `b \\|\\| c`, `d` |",
      "# Title and `code`",
    ].join("\n"),
  );

  it("has blocks with their prelude, line and flags", () => {
    const [block] = page.blocks;
    expect(block).toEqual({
      language: "ts",
      flags: ["run"],
      code: "if (hidden)\n  shown();",
      line: 8,
      prelude: "const hidden = 1;",
    });
  });

  it("contains the code of a table's column for tucuxi", () => {
    expect(page.blocks.slice(1).map(({ code, line }) => [code, line])).toEqual([
      ["b || c", 14],
      ["d", 14],
    ]);
  });

  it("has the links within the project", () => {
    expect(page.links).toEqual([{ target: "other.md#part", line: 2 }]);
  });

  it("has an anchor for each heading", () => {
    expect(page.anchors).toEqual(["title-and-code", "title-and-code-1"]);
  });

  it("throws if a block is not closed", () => {
    expect(() => parseMarkdown("text\n```ts\n1")).toThrow("The code block of line 3 has no end.");
  });
});

describe("a snippet", () => {
  it("omits from the prelude what the code imports or declares", () => {
    const prelude = 'import { a, b } from "x";\nconst c = a;\nconst d = b;';
    const { text, hiddenLines } = makeSnippet("page:1", prelude, 'import { b } from "x";\nconst [c] = [b];');
    expect(text).toBe(
      'import { a } from "x";\nconst d = b;\nimport { b } from "x";\nconst [c] = [b];\nexport {};\n',
    );
    expect(hiddenLines).toBe(2);
  });
});

describe("the expected output", () => {
  it("is what follows the arrows", () => {
    expect(promisedLines("log(1); // → 1\nlog(2);\n// → two …")).toEqual(["1", "two …"]);
  });

  it("must be logged in order, possibly between other lines", () => {
    expect(brokenPromises(["1", "i-… up", "3"], ["1", "else", "i-0a up", "3"])).toEqual([]);
    expect(brokenPromises(["2", "1"], ["1", "2"])).toEqual(["1"]);
    expect(brokenPromises(["1.5"], ["125"])).toEqual(["1.5"]);
  });
});

it("finds the imports and roots that only a prelude has", () => {
  const prelude = 'import { isNotFound } from "tucuxi";\nconst ec2 = new EC2Resource();\nconst id = "i-1";';
  const of = (...codes: readonly string[]): string[] =>
    unseenNames(codes.map((code, line) => ({ language: "ts", flags: [], code, line, prelude })));
  expect(of("isNotFound(ec2.instance(id));")).toEqual(["0: isNotFound", "0: ec2"]);
  expect(of('import { isNotFound } from "tucuxi";\nconst ec2 = 1;', "isNotFound(ec2);", "one.ec2;")).toEqual(
    [],
  );
});
