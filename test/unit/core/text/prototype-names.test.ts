import { describe, expect, it } from "vitest";
import { rootsWith } from "../../../support/service/hand-written-calls.js";
import { recordOf } from "../../../../src/core/text/record-of.js";

// Names of Object.prototype's members, in responses and in requests.

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty"];
/** Parsed, as a literal would set the prototype. */
const given = JSON.parse('{"__proto__":"1","constructor":"2"}') as Record<string, string>;

/** Roots whose client responds by operation name, and the sent inputs. */
function answering(output: object) {
  const sent: Record<string, unknown>[] = [];
  const send = async (command: { readonly input: object }): Promise<object> => {
    sent.push(command.input as Record<string, unknown>);
    return { $metadata: {}, ...output };
  };
  return { sent, ...rootsWith({ client: { config: { region: async () => "eu-west-1" }, send } }) };
}

const pairs = (key: string, value: string) => NAMES.map((name) => ({ [key]: name, [value]: name }));

/** Records of names that a service returns. */
const RETURNED: Record<string, () => Promise<object | undefined>> = {
  "outputs of a stack": async () => {
    const { stack } = answering({ Stacks: [{ Outputs: pairs("OutputKey", "OutputValue") }] });
    return (await stack.load()).outputValues;
  },
  "parameters of a stack": async () => {
    const { stack } = answering({ Stacks: [{ Parameters: pairs("ParameterKey", "ParameterValue") }] });
    return (await stack.load()).parameterValues;
  },
  "tags of a role": async () => answering({ Tags: pairs("Key", "Value") }).role.getTags(),
  "tags of a topic": async () => answering({ Tags: pairs("Key", "Value") }).topic.getTags(),
  "tags of a queue": async () =>
    answering({ Tags: Object.fromEntries(NAMES.map((name) => [name, name])) }).queue.getTags(),
  "tags of a vault": async () =>
    answering({ Tags: Object.fromEntries(NAMES.map((name) => [name, name])) }).vault.getTags(),
};

describe.each(Object.entries(RETURNED))("%s", (_, read) => {
  it("contain these names if the service returns them", async () => {
    const record = (await read()) as Record<string, string>;
    expect(Object.keys(record).sort()).toEqual([...NAMES].sort());
    expect(NAMES.map((name) => record[name])).toEqual(NAMES);
    expect(record["valueOf"]).toBeUndefined();
  });
});

const entries = Object.entries(given);
const list = entries.map(([Key, Value]) => ({ Key, Value }));

/** The part of a request for such a record, in the service's form. */
const SENT: Record<string, [call: (roots: ReturnType<typeof answering>) => Promise<unknown>, sent: object]> =
  {
    "tags of a role": [({ role }) => role.addTags(given), { Tags: list }],
    "tags of a topic": [({ topic }) => topic.addTags(given), { Tags: list }],
    "tags of a queue": [({ queue }) => queue.addTags(given), { Tags: given }],
    "tags of a vault": [({ vault }) => vault.addTags(given), { Tags: given }],
    "attributes of a message": [
      ({ queue }) => queue.send("text", { attributes: given }),
      {
        MessageAttributes: Object.fromEntries(
          entries.map(([name, StringValue]) => [name, { DataType: "String", StringValue }]),
        ),
      },
    ],
    "dimensions of a metric": [
      ({ metric }) => metric.putData([{ Value: 1, Dimensions: given }]),
      {
        MetricData: [
          { MetricName: "M", Value: 1, Dimensions: entries.map(([Name, Value]) => ({ Name, Value })) },
        ],
      },
    ],
    "members of an item": [
      ({ table }) => table.items.put({ id: "a", map: given }),
      {
        Item: {
          id: { S: "a" },
          map: { M: Object.fromEntries(entries.map(([name, S]) => [name, { S }])) },
        },
      },
    ],
  };

describe.each(Object.entries(SENT))("%s", (_, [call, expected]) => {
  it("are sent with these names", async () => {
    const roots = answering({});
    await call(roots);
    // As JSON, which includes an own `__proto__`.
    expect(JSON.parse(JSON.stringify(roots.sent[0]))).toMatchObject(expected);
    expect(JSON.stringify(roots.sent[0])).toContain('"__proto__"');
  });
});

it("a record with such names has no others", () => {
  const record = recordOf(entries);
  expect(JSON.stringify(record)).toBe('{"__proto__":"1","constructor":"2"}');
  expect(record["toString"]).toBeUndefined();
});
