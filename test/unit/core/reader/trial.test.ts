import { describe, expect, it } from "vitest";
import type { ReadResponse } from "../../../../src/core/reader/protocol.js";
import { onePassReader } from "../../../../src/core/reader/read-response.js";
import { passesTrial } from "../../../../src/core/reader/trial/trial.js";
import { type KnownOperation, operationOf } from "../../../support/reader/operations.js";

const operations = [
  operationOf("ec2", "DescribeInstances"),
  operationOf("elb", "DescribeLoadBalancers"),
  operationOf("elbv2", "DescribeLoadBalancers"),
  operationOf("s3", "ListObjectsV2"),
].map((operation) => [operation.service, operation] as const);

const config = { defaultUserAgentProvider: async () => [["aws-sdk-js", "3.1100.0"]] };

/** The trial of a client whose documents `readBySdk` reads. */
function trialOf({ protocol }: KnownOperation, readBySdk: ReadResponse): Promise<boolean> {
  return passesTrial(config, protocol, readBySdk, onePassReader(protocol, readBySdk));
}

describe.each(operations)("the trial of a client for %s", (_, operation) => {
  it("passes, and leaves nothing to the SDK's reader", async () => {
    const left: string[] = [];
    const { protocol, readBySdk } = operation;
    const inOnePass = onePassReader(protocol, (given, context, response) => {
      const body = Buffer.from(response.body as Uint8Array);
      if (body.length > 0) left.push(body.toString());
      return readBySdk(given, context, response);
    });
    expect(await passesTrial(config, protocol, readBySdk, inOnePass)).toBe(true);
    expect(left).toEqual([]);
  });

  it.each<[string, (output: Record<string, unknown>) => unknown]>([
    ["omits a member", ({ Text: _text, ...output }) => output],
    ["adds a member", (output) => ({ ...output, New: 1 })],
    ["returns numbers as strings", (output) => ({ ...output, Count: String(output["Count"]) })],
    ["returns objects of another class", (output) => Object.assign(Object.create({}) as object, output)],
    ["returns nothing", () => undefined],
  ])("fails for a reader that %s", async (__, change) => {
    const { protocol, readBySdk } = operation;
    const changed: ReadResponse = async (...given) => change(await readBySdk(...given)) as never;
    expect(await passesTrial(config, protocol, changed, onePassReader(protocol, readBySdk))).toBe(false);
  });

  it("fails for a reader that throws", async () => {
    expect(await trialOf(operation, () => Promise.reject(new Error("I do not know this")))).toBe(false);
  });
});
