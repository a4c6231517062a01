import { describe, expect, it } from "vitest";
import { attributeText, loadSdk, summaryText, toMarkdown } from "../../../codegen/sdk/index.js";
import { wrap } from "../../../codegen/sdk/markdown/markdown-wrap.js";

describe("toMarkdown", () => {
  it.each([
    ["white space", "<p>The\n     ID of\n   the   VPC.</p>", "The ID of the VPC."],
    ["paragraphs", "<p>One.</p>\n  <p>Two.</p>", "One.\n\nTwo."],
    ["emphasis", "<p><b>Must</b> be <i>unique</i>.</p>", "**Must** be *unique*."],
    ["code with asterisks", "<p>Use <code>arn:*:s3:::*_x_[0]</code>.</p>", "Use `arn:*:s3:::*_x_[0]`."],
    ["code with markup", "<p><code>a <i>b</i>\n  c</code></p>", "`a b c`"],
    ["code with backticks", "<p><code>a`b</code> and <code>`c</code></p>", "``a`b`` and `` `c ``"],
    ["empty code", "<p>An empty <code></code> one</p>", "An empty one"],
    [
      "a comment's end",
      "<p>Matches */5 and <code>s3:*/x</code>.</p>",
      String.raw`Matches \*\/5 and ` + "`s3:*\\/x`.",
    ],
    ["asterisks and underscores", "<p>a*b, _c_, snake_case</p>", String.raw`a\*b, \_c\_, snake_case`],
    [
      "a stray angle bracket",
      "<p><code>tag:<key></code> or <key>, a < b</p>",
      "`tag:<key>` or \\<key>, a < b",
    ],
    ["entities", "<p>a &amp; b &lt;c&gt;</p>", "a & b \\<c>"],
    ["plain text", "No markup\n here.", "No markup here."],
    ["an empty text", " ", ""],
    ["a tag at a line's start", "<p>@public is a word, me@x.y too</p>", "\\@public is a word, me@x.y too"],
    [
      "inline TSDoc tags",
      "<p>See {@link Foo}, {@link Bar | the bar}, {@x}.</p>",
      "See `Foo`, `the bar`, \\{@x}.",
    ],
    ["a TSDoc web link", "<p>{@link https://x.y/z | here}</p>", "[here](https://x.y/z)"],
    ["text that would become a list", "<p>- 5 is less</p>", String.raw`\- 5 is less`],
    ["a dash after bold text", "<p><b>Buckets</b> - are</p>", "**Buckets** - are"],
    ["a full name", "<fullname>EC2</fullname><p>Is.</p>", "EC2\n\nIs."],
  ])("converts %s", (_, html, expected) => {
    expect(toMarkdown(html)).toBe(expected);
  });

  it("converts lists, including nested ones", () => {
    const html = `<p>Either:</p> <ul> <li> <p> <code>a</code> - one</p> </li>
      <li> <p>b</p> <p>more</p> <ul> <li> <p>c</p> </li> <li>d</li> </ul> </li> <li>e</li> </ul> <p>End.</p>`;
    expect(toMarkdown(html)).toBe(
      ["Either:", "", "- `a` - one", "- b", "", "  more", "", "  - c", "  - d", "- e", "", "End."].join("\n"),
    );
  });

  it("converts definition lists", () => {
    const html =
      "<dl><dt>Permissions</dt><dd><p>You need <i>x</i>.</p></dd><dt>Sorting</dt><dd><p>None.</p></dd></dl>";
    expect(toMarkdown(html)).toBe("- Permissions\n\n  You need *x*.\n- Sorting\n\n  None.");
  });

  it("converts notes to quotations", () => {
    const html = "<p>A.</p><note><p>B.</p><p>C.</p></note><important> <p>D.</p> </important>";
    expect(toMarkdown(html)).toBe("A.\n\n> **Note:** B.\n>\n> C.\n\n> **Important:** D.");
  });

  it("keeps links with a destination", () => {
    expect(toMarkdown('<p><a href="https://x.y/a_(b)*">A\n  b</a>\n .</p>')).toBe(
      "[A b](https://x.y/a_%28b%29%2A).",
    );
    expect(toMarkdown('<a href="/AmazonS3/x.html">S3</a>')).toBe(
      "[S3](https://docs.aws.amazon.com/AmazonS3/x.html)",
    );
    expect(toMarkdown('<a href="x.html">S3</a>, <a href="#y">this</a>')).toBe("S3, this");
    expect(toMarkdown("<a>StopInstances</a>, <a>the guide</a>")).toBe("`StopInstances`, the guide");
  });
});

describe("selection", () => {
  const note = "<note><p>Not for directory buckets.</p></note>";

  it("keeps everything without a limit", () => {
    expect(toMarkdown(`${note}<p>One.</p>`)).toBe("> **Note:** Not for directory buckets.\n\nOne.");
  });

  it("keeps the first paragraphs after introductory notes", () => {
    const html = `${note}${note}<p>One.</p><p>Two.</p>${note}<p>Three.</p>`;
    expect(toMarkdown(html, { paragraphs: 1 })).toBe("One.");
    expect(toMarkdown(html, { paragraphs: 2 })).toBe("One.\n\nTwo.");
    expect(toMarkdown(`${note}${note}`, { paragraphs: 1 })).toBe("> **Note:** Not for directory buckets.");
  });

  it("does not announce an omitted list", () => {
    const list = "<ul><li>a</li></ul>";
    expect(toMarkdown(`<p>One. The values are:</p>${list}`, { paragraphs: 1 })).toBe("One.");
    expect(toMarkdown(`<p>The values are:</p>${list}`, { paragraphs: 1 })).toBe("The values are.");
    expect(toMarkdown(`<p>One.</p><p>The values are:</p>${list}`, { paragraphs: 2 })).toBe("One.");
  });

  it("keeps whole paragraphs while there is room, then whole sentences of the first", () => {
    const html = "<p>First sentence, see v1.2. Second one.</p><p>Third sentence.</p>";
    expect(toMarkdown(html, { maxLength: 100 })).toBe(
      "First sentence, see v1.2. Second one.\n\nThird sentence.",
    );
    expect(toMarkdown(html, { maxLength: 40 })).toBe("First sentence, see v1.2. Second one.");
    expect(toMarkdown(html, { maxLength: 30 })).toBe("First sentence, see v1.2.");
    expect(toMarkdown(html, { maxLength: 5 })).toBe("First sentence, see v1.2.");
  });
});

describe("wrap", () => {
  it("breaks between words, and indents below bullets and quotations", () => {
    expect(wrap("aaa bbb ccc", 7)).toBe("aaa bbb\nccc");
    expect(wrap("- aaa bbb\n  - ccc ddd", 8)).toBe("- aaa\n  bbb\n  - ccc\n    ddd");
    expect(wrap("> aaa bbb\n>\n> ccc", 6)).toBe("> aaa\n> bbb\n>\n> ccc");
  });

  it("never breaks within a link or a code span", () => {
    const link = "[a `b ]` link [1] of many words](https://example.com/a/very/long/path)";
    expect(wrap(`See ${link}, and \`some code here\` too.`, 20)).toBe(
      `See\n${link},\nand \`some code here\`\ntoo.`,
    );
    expect(wrap("x ``a ` b`` y", 4)).toBe("x\n``a ` b``\ny");
  });

  it("starts no line with a character that would become markup", () => {
    expect(wrap("aaaa - bbb 1. ccc # @x > y", 4)).toBe("aaaa -\nbbb 1.\nccc # @x >\ny");
  });

  it("does not break a word that is too long", () => {
    expect(wrap("abcdefghij", 4)).toBe("abcdefghij");
  });
});

describe("the clients' own comments", () => {
  const s3 = loadSdk("@aws-sdk/client-s3");

  it("become text that is valid in a comment", () => {
    const texts = s3.operationNames.map((name) => summaryText(s3.declarations.docOfCommand(name)));
    for (const name of [
      "HeadObjectCommandOutput",
      "GetObjectCommandOutput",
      "MultipartUpload",
      "LifecycleRule",
    ]) {
      const members = s3.declarations.interface(name)?.members.values() ?? [];
      texts.push(...[...members].map((member) => attributeText(member.doc)));
    }
    for (const text of texts) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(/\*\/|^\s*@|<\/?(?:p|a|ul|li|code|note)\b|[ \t]$|\n{3}/m);
      const long = text.split("\n").filter((line) => line.length > 100 && !line.includes("]("));
      expect(long).toEqual([]);
    }
  });
});
