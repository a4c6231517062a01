import { NormalizedSchema } from "@smithy/core/schema";
import fc, { type GeneratorValue } from "fast-check";
import { rootOf } from "../../../src/core/reader/operation-reader.js";
import type { KnownOperation } from "./operations.js";

/** The maximum depth of structures, some of which are recursive. */
const DEEPEST = 6;

/**
 * A response as a service might send it, according to the SDK's schema of the operation's output: with
 * missing, reordered, empty and unknown members, all kinds of text, and any layout.
 */
export function randomDocument(g: GeneratorValue, operation: KnownOperation): string {
  const isLaidOut = g(fc.boolean);
  const writer = new Writer(g, isLaidOut);
  const content = writer.members(NormalizedSchema.of(operation.output as never), 0);
  const root = rootOf(operation, operation.protocolId);
  const declaration = g(
    fc.constantFrom,
    "",
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<?xml version="1.0"?>\n',
  );
  const namespace = g(fc.constantFrom, "", ' xmlns="urn:x"', ' xmlns="http://a/b/"\n  xmlns:xsi="urn:c"');
  const body =
    operation.protocolId === "aws.protocols#awsQuery"
      ? `<${operation.name}Result>${content}</${operation.name}Result>` +
        "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"
      : content;
  return `${declaration}<${root}${namespace}>${body}</${root}>${isLaidOut ? "\n" : ""}`;
}

class Writer {
  readonly #g: GeneratorValue;
  readonly #isLaidOut: boolean;

  constructor(g: GeneratorValue, isLaidOut: boolean) {
    this.#g = g;
    this.#isLaidOut = isLaidOut;
  }

  members(schema: NormalizedSchema, depth: number): string {
    const elements: string[] = [];
    for (const [name, member] of schema.structIterator()) {
      // Members in headers are not in the body.
      if (member.getMergedTraits().httpHeader) continue;
      const isThere = depth < DEEPEST && this.#g(fc.integer, { min: 0, max: 9 }) < (depth === 0 ? 8 : 4);
      if (isThere) elements.push(...this.#member(member.getMemberTraits().xmlName ?? name, member, depth));
    }
    if (this.#g(fc.integer, { min: 0, max: 9 }) === 0) elements.push(this.#unknown());
    const isShuffled = this.#g(fc.integer, { min: 0, max: 3 }) === 0;
    return this.#lines(isShuffled ? this.#shuffled(elements) : elements, depth);
  }

  #member(tag: string, schema: NormalizedSchema, depth: number): string[] {
    const isFlat = schema.isListSchema() && Boolean(schema.getMergedTraits().xmlFlattened);
    if (!isFlat) return [this.#element(tag, schema, depth)];
    return this.#many(depth).map(() => this.#element(tag, schema.getValueSchema(), depth + 1));
  }

  #element(tag: string, schema: NormalizedSchema, depth: number): string {
    const content = this.#content(schema, depth + 1);
    const isShort = content === "" && this.#g(fc.boolean);
    return isShort ? this.#g(fc.constantFrom, `<${tag}/>`, `<${tag} />`) : `<${tag}>${content}</${tag}>`;
  }

  #content(schema: NormalizedSchema, depth: number): string {
    if (schema.isStructSchema()) return this.members(schema, depth);
    if (schema.isListSchema()) {
      const item = schema.getValueSchema();
      const tag = item.getMergedTraits().xmlName ?? "member";
      return this.#lines(
        this.#many(depth).map(() => this.#element(tag, item, depth)),
        depth,
      );
    }
    if (schema.isMapSchema()) {
      const entries = this.#many(depth).map(
        (index) => `<entry><key>k${index}${this.#text()}</key><value>${this.#text()}</value></entry>`,
      );
      return this.#lines(entries, depth);
    }
    if (schema.isNumericSchema()) return this.#number();
    if (schema.isBooleanSchema()) return this.#g(fc.constantFrom, "true", "false", "True", "1", "");
    if (schema.isTimestampSchema()) return this.#time();
    return this.#text();
  }

  #many(depth: number): number[] {
    return [...Array(this.#g(fc.integer, { min: 0, max: depth > 3 ? 1 : 3 })).keys()];
  }

  #text(): string {
    const word = this.#g(fc.constantFrom, ...WORDS);
    return this.#g(fc.boolean) ? word : word + this.#g(fc.constantFrom, ...WORDS);
  }

  #number(): string {
    const usual = String(this.#g(fc.maxSafeInteger));
    return this.#g(
      fc.constantFrom,
      usual,
      "0",
      "12",
      "007",
      "-1",
      "1.5",
      "1e21",
      "9223372036854775807",
      " 7 ",
      "x",
      "",
    );
  }

  #time(): string {
    const options = {
      min: new Date("1000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    };
    const time = this.#g(fc.date, options).toISOString();
    const fraction = this.#g(fc.constantFrom, "", ".5", ".25", ".170307", ".9994999", ".000000001");
    return this.#g(fc.boolean) ? time : time.replace(/\.\d+/, fraction);
  }

  #unknown(): string {
    return this.#g(
      fc.constantFrom,
      "<New/>",
      "<NewSet><item><a>1</a><b/></item><item>&amp;</item></NewSet>",
      "<x.y:z-1>  text  </x.y:z-1>",
      "<Item>a<b>c</b>d</Item>",
    );
  }

  #shuffled(elements: readonly string[]): string[] {
    return this.#g(fc.shuffledSubarray, [...elements], { minLength: elements.length });
  }

  #lines(elements: readonly string[], depth: number): string {
    if (!this.#isLaidOut || elements.length === 0) return elements.join("");
    const line = this.#g(fc.constantFrom, "\n", "\n", "\r\n") + "  ".repeat(depth);
    return line + elements.join(line) + (depth % 2 ? "\n\t" : line);
  }
}

const WORDS = [
  "",
  "a",
  "running",
  "i-0123456789abcdef0",
  "arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1",
  "&quot;d41d8cd98f00b204e9800998ecf8427e&quot;",
  "a &amp; b &lt;c&gt; &apos;d&apos;",
  "&amp;amp;",
  "&#13;&#10;&#x9;&#65;&#x41;",
  "&#10;",
  "grüße",
  "漢字 𝄞",
  "\u2028\ufeff",
  " ",
  "  two  ",
  "\n",
  "\n  ",
  "one\r\ntwo\rthree",
  "\t",
  "]]>",
  ">",
  "null",
  "__proto__",
  "x".repeat(5000),
];
