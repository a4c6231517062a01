import { isDeepStrictEqual } from "node:util";
import { rootOf } from "../operation-reader.js";
import { isTestedVersion } from "./tested-versions.js";
import { AWS_QUERY, type Collecting, type Operation, type Protocol, type ReadResponse } from "../protocol.js";

/**
 * Whether a client's responses may be read here: its version is a tested one, and it reads some small documents as this
 * reader does. The version alone says little: the SDK's parsers are in packages with versions of their own.
 */
export async function passesTrial(
  config: object,
  protocol: Protocol,
  readBySdk: ReadResponse,
  readInOnePass: ReadResponse,
): Promise<boolean> {
  try {
    if (!(await isTestedVersion(config))) return false;
    const operation = trialOperation();
    for (const text of documents(operation, protocol.getShapeId())) {
      const theirs = await read(readBySdk, operation, text);
      if (!isDeepStrictEqual(theirs, await read(readInOnePass, operation, text))) return false;
    }
    return true;
  } catch {
    return false;
  }
}

function documents(operation: Operation, protocolId: string): string[] {
  const root = rootOf(operation, protocolId);
  return CONTENTS.map((content) => {
    const body = protocolId === AWS_QUERY ? `<ListTrialResult>${content}</ListTrialResult>` : content;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="urn:trial">${body}</${root}>`;
  });
}

function read(reader: ReadResponse, operation: Operation, text: string): Promise<unknown> {
  const headers = { "X-Amz-Request-Charged": "requester", "x-amz-request-id": "1" };
  const context: Collecting = { streamCollector: () => Promise.reject(new Error("not a stream")) };
  return reader(operation, context, { statusCode: 200, headers, body: Buffer.from(text) } as never);
}

/** A schema with everything that is read here, new for each trial, because the SDK caches data in it. */
function trialOperation(): Operation {
  const [string, number, boolean, timestamp, listOf, mapOf] = [0, 1, 2, 4, 0x40, 0x80];
  const row: unknown[] = [
    3,
    "tucuxi.trial",
    "Row",
    0,
    ["Text", "Count", "Flag", "Time", "Words", "Params", "Rows", "Tags"],
    [string, [number, { xmlName: "count" }], boolean, timestamp, listOf | string, mapOf | string],
  ];
  const rows = [1, "tucuxi.trial", "Rows", 0, () => row];
  const tags = [1, "tucuxi.trial", "Tags", 0, [() => row, { xmlName: "item" }]];
  (row[5] as unknown[]).push(
    [() => rows, { xmlFlattened: 1, xmlName: "Row" }],
    [() => tags, { xmlName: "tagSet" }],
  );
  const charged = [string, { httpHeader: "x-amz-request-charged" }];
  const names = ["Charged", ...(row[4] as string[])];
  const output = [3, "tucuxi.trial", "ListTrialOutput", 0, names, [charged, ...(row[5] as unknown[])]];
  return {
    name: "ListTrial",
    namespace: "tucuxi.trial",
    traits: 0,
    input: "unit",
    output: () => output,
  } as Operation;
}

function rowsOf(tag: string, ...contents: readonly string[]): string {
  return contents.map((content) => `<Row><${tag}>${content}</${tag}></Row>`).join("");
}

const TEXTS = "a &amp;&lt;&gt;&quot;&apos;&#x41;&#65;&#13;|&amp;amp;|a\r\nb\rc|\n |&#10;|  |é漢𝄞|> a|".split(
  "|",
);

/** Everything that is read here, in as few documents as possible. */
const CONTENTS = [
  "",
  "\n",
  [
    // In another order than the schema's, with an unknown element.
    "\n <count>12</count>\n <New><a>1</a><b/></New>\n\t<Text>a</Text>\n ",
    ...TEXTS.map((text) => rowsOf("Text", text)),
    rowsOf("count", "007", "-1", "1.5", "1e3", "12345678901234567890", "x", " 1 ", ""),
    rowsOf("Flag", "true", "false", "TRUE", "1", ""),
    rowsOf("Time", "2024-02-29T23:59:59Z", "1999-12-31T00:00:00.570Z", "2000-01-01T00:00:00.1709996Z"),
    rowsOf("Words", "<member>a</member><other>b</other><member/>", "\n", ""),
    rowsOf("Params", "<entry><key>k</key><value>v</value></entry><entry><value/><key>l</key></entry>", ""),
    rowsOf("tagSet", "\n<item><Text>a</Text></item>\n<item/>\n", ""),
    "<Row/><Row></Row><Row><Row><count>1</count></Row><Row/></Row>",
    "<Row><Text/><count/><Flag/><Words/><Params/><tagSet/></Row>\n",
  ].join(""),
];
