import {
  DescribeStackInstanceCommand,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  ListStackInstancesCommand,
  StackInstanceNotFoundException,
  StackSetNotFoundException,
} from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../support/mocked-roots.js";
import { mockedCloudFormation } from "../../support/service/mocked-cloudformation.js";

const fast = { minDelay: 0.001 };

function aStackSet() {
  const { mock, cloudformation } = mockedCloudFormation();
  return { mock, cloudformation, shops: cloudformation.stackSet("shops") };
}

const summary = (Region: string) => ({
  StackSetId: "shops:1",
  Region,
  Account: "1",
  Status: "CURRENT" as const,
});

describe("stackSet.waitForOperation", () => {
  it("resolves to the operation when it has succeeded", async () => {
    const { mock, shops } = aStackSet();
    mock
      .on(DescribeStackSetOperationCommand)
      .resolvesOnce({ StackSetOperation: { OperationId: "one", Status: "QUEUED" } })
      .resolvesOnce({ StackSetOperation: { OperationId: "one", Status: "RUNNING" } })
      .resolves({ StackSetOperation: { OperationId: "one", Status: "SUCCEEDED", Action: "CREATE" } });
    expect(await shops.waitForOperation("one", fast)).toMatchObject({ Action: "CREATE" });
    expect(inputsOf(mock, "DescribeStackSetOperation")[0]).toEqual({
      StackSetName: "shops",
      OperationId: "one",
    });
  });

  it.each(["FAILED", "STOPPED"] as const)("rejects with the reason if it has %s", async (Status) => {
    const { mock, shops } = aStackSet();
    mock
      .on(DescribeStackSetOperationCommand)
      .resolves({ StackSetOperation: { Status, StatusReason: "because" } });
    await expect(shops.waitForOperation("one", fast)).rejects.toMatchObject({
      code: "WaiterFailed",
      lastState: Status,
      reason: "because",
    });
  });

  it.each([[""], [undefined]])("refuses the ID %j before any request", async (operationId) => {
    const { mock, shops } = aStackSet();
    await expect(shops.waitForOperation(operationId as string)).rejects.toThrow(TypeError);
    expect(mock.calls()).toHaveLength(0);
  });
});

describe("a stack set, and a stack instance", () => {
  const missing = { message: "no", $metadata: { httpStatusCode: 404 } };

  it("may exist or not", async () => {
    const { mock, shops } = aStackSet();
    mock.on(DescribeStackSetCommand).rejects(new StackSetNotFoundException(missing));
    mock.on(DescribeStackInstanceCommand).rejects(new StackInstanceNotFoundException(missing));
    expect(await shops.exists()).toBe(false);
    expect(await shops.instance("123456789012", "eu-west-1").exists()).toBe(false);
    await expect(shops.load()).rejects.toMatchObject({ code: "ResourceNotFound" });
  });

  it("are listed over all pages, and load what a listing lacks on request", async () => {
    const { mock, shops } = aStackSet();
    mock
      .on(ListStackInstancesCommand)
      .resolvesOnce({ Summaries: [summary("eu-west-1")], NextToken: "more" })
      .resolves({ Summaries: [summary("us-east-1")] });
    mock.on(DescribeStackInstanceCommand).resolves({
      StackInstance: {
        ...summary("eu-west-1"),
        ParameterOverrides: [{ ParameterKey: "Stage", ParameterValue: "test" }],
      },
    });
    const [one, two] = await shops.instances.toArray();
    expect([one?.region, two?.region, one?.status]).toEqual(["eu-west-1", "us-east-1", "CURRENT"]);
    await one?.load();
    expect(one?.parameterOverrides).toEqual([{ ParameterKey: "Stage", ParameterValue: "test" }]);
    expect(one?.stackSet().name).toBe("shops");
  });
});
