import {
  type Change,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  GetTemplateSummaryCommand,
  ListChangeSetsCommand,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import { describe, expect, it, vi } from "vitest";
import type { TemplateBucket } from "../../../src/cloudformation/index.js";
import { deployment, event, own, SHOP_ID, stack } from "../../support/service/mocked-deployment.js";
import { inputsOf, operationsOf } from "../../support/mocked-roots.js";

const template = { Resources: { Topic: { Type: "AWS::SNS::Topic" } } };
const fast = { pollInterval: 0 };

const changes = (operations: readonly string[]): string[] =>
  operations.filter((name) => !/^(Describe|Get|List)/.test(name));

describe("stack.deploy", () => {
  it("creates a stack with a change set, and returns its outputs", async () => {
    const { mock, shop } = deployment(
      undefined,
      stack("CREATE_IN_PROGRESS"),
      stack("CREATE_COMPLETE", { Outputs: [{ OutputKey: "Arn", OutputValue: "arn:topic" }] }),
    );
    const seen = vi.fn<(name: string | undefined) => void>();
    mock.on(DescribeStackEventsCommand).resolves({
      StackEvents: [own("CREATE_COMPLETE"), event("Topic", "CREATE_COMPLETE")],
    });
    const result = await shop.deploy(template, {
      ...fast,
      parameters: { Stage: "test" },
      tags: { Owner: "ada" },
      capabilities: ["CAPABILITY_IAM"],
      onEvent: ({ LogicalResourceId }) => seen(LogicalResourceId),
    });
    expect(result).toEqual({ changed: true, outputs: { Arn: "arn:topic" } });
    expect(seen.mock.calls).toEqual([["Topic"], ["shop"]]);
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "ExecuteChangeSet"]);
    expect(inputsOf(mock, "CreateChangeSet")).toEqual([
      {
        StackName: "shop",
        ChangeSetName: expect.stringMatching(/^tucuxi-/) as string,
        ChangeSetType: "CREATE",
        TemplateBody: JSON.stringify(template),
        Parameters: [{ ParameterKey: "Stage", ParameterValue: "test" }],
        Tags: [{ Key: "Owner", Value: "ada" }],
        Capabilities: ["CAPABILITY_IAM"],
      },
    ]);
  });

  it("updates a stack, and keeps the values of its other parameters", async () => {
    const Parameters = [{ ParameterKey: "Stage", ParameterValue: "test" }, { ParameterKey: "Size" }];
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE", { Parameters }));
    mock.on(GetTemplateSummaryCommand).resolves({ Parameters });
    await shop.deploy(template, { ...fast, parameters: { Stage: "live" } });
    expect(inputsOf(mock, "CreateChangeSet")).toMatchObject([
      {
        ChangeSetType: "UPDATE",
        Parameters: [
          { ParameterKey: "Stage", ParameterValue: "live" },
          { ParameterKey: "Size", UsePreviousValue: true },
        ],
      },
    ]);
  });

  it("drops parameters that the template no longer has", async () => {
    const Parameters = [{ ParameterKey: "Stage", ParameterValue: "test" }, { ParameterKey: "Size" }];
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE", { Parameters }));
    mock.on(GetTemplateSummaryCommand).resolves({ Parameters: [{ ParameterKey: "Size" }] });
    await shop.deploy(template, fast);
    const [{ Parameters: sent } = {}] = inputsOf(mock, "CreateChangeSet") as { Parameters?: unknown }[];
    expect(sent).toEqual([{ ParameterKey: "Size", UsePreviousValue: true }]);
  });

  it("waits for the update to start if the status is still unchanged after the request", async () => {
    const { mock, shop } = deployment(
      stack("CREATE_COMPLETE"),
      stack("CREATE_COMPLETE"),
      stack("CREATE_COMPLETE"),
      stack("UPDATE_IN_PROGRESS"),
      stack("UPDATE_COMPLETE", { Outputs: [{ OutputKey: "Arn", OutputValue: "new" }] }),
    );
    mock
      .on(DescribeStackEventsCommand)
      .resolvesOnce({ StackEvents: [] })
      .resolves({ StackEvents: [own("UPDATE_COMPLETE"), own("UPDATE_IN_PROGRESS")] });
    expect(await shop.deploy(template, fast)).toEqual({ changed: true, outputs: { Arn: "new" } });
  });

  it("succeeds if nothing changes, and deletes its change set", async () => {
    const Outputs = [{ OutputKey: "Arn", OutputValue: "arn:topic" }];
    const { mock, shop } = deployment(stack("CREATE_COMPLETE", { Outputs }));
    mock.on(DescribeChangeSetCommand).resolves({
      Status: "FAILED",
      StatusReason: "The submitted information didn't contain changes. Submit different information.",
    });
    expect(await shop.deploy(template, fast)).toEqual({ changed: false, outputs: { Arn: "arn:topic" } });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet"]);
  });

  it("rejects with the first resource that failed, not with those cancelled because of it", async () => {
    const { mock, shop } = deployment(undefined, stack("CREATE_IN_PROGRESS"), stack("ROLLBACK_COMPLETE"));
    mock.on(DescribeStackEventsCommand).resolves({
      StackEvents: [
        own("ROLLBACK_COMPLETE"),
        event("Queue", "CREATE_FAILED", "Resource creation cancelled"),
        event("Topic", "CREATE_FAILED", "Topic name is not valid"),
        event("shop", "CREATE_IN_PROGRESS"),
      ],
    });
    await expect(shop.deploy(template, fast)).rejects.toMatchObject({
      code: "DeploymentFailed",
      status: "ROLLBACK_COMPLETE",
      logicalId: "Topic",
      resourceType: "AWS::SNS::Topic",
      reason: "Topic name is not valid",
    });
  });

  it("rejects if the change set fails, or if the stack cannot be updated", async () => {
    const { mock, shop } = deployment(stack("CREATE_COMPLETE"));
    mock.on(DescribeChangeSetCommand).resolves({ Status: "FAILED", StatusReason: "Transform failed" });
    await expect(shop.deploy(template, fast)).rejects.toThrow(/Transform failed/);
    const rolledBack = deployment(stack("ROLLBACK_COMPLETE"));
    await expect(rolledBack.shop.deploy(template, fast)).rejects.toThrow(/delete it, and deploy again/);
    expect(changes(operationsOf(rolledBack.mock))).toEqual([]);
  });

  it("shows the changes first, and discards them if they are declined", async () => {
    const { mock, shop } = deployment(undefined, stack("REVIEW_IN_PROGRESS"));
    mock.on(ListChangeSetsCommand).resolves({ Summaries: [] });
    const review = vi.fn<(changes: readonly Change[]) => boolean>(() => false);
    expect(await shop.deploy(template, { ...fast, review })).toEqual({ changed: false, outputs: {} });
    expect(review.mock.calls).toMatchObject([[[{ ResourceChange: { LogicalResourceId: "Topic" } }]]]);
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet", "DeleteStack"]);
  });

  it.each([
    ["another stack with the same name", { StackId: `${SHOP_ID}-of-another` }, []],
    ["an empty stack with another change set", {}, [{ ChangeSetName: "theirs" }]],
  ])("does not touch %s if its changes are declined", async (_what, theirs, Summaries) => {
    const { mock, shop } = deployment(undefined, stack("REVIEW_IN_PROGRESS", theirs));
    mock.on(ListChangeSetsCommand).resolves({ Summaries });
    await shop.deploy(template, { ...fast, review: () => false });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet"]);
  });

  it("uploads a large template to the given bucket, and refuses it without one", async () => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    const large = { ...template, Metadata: { text: "x".repeat(60_000) } };
    await expect(shop.deploy(large, fast)).rejects.toThrow(/bucket/);
    expect(mock.calls()).toHaveLength(0);
    const put = vi.fn<(input: { Body: string }) => Promise<unknown>>(async () => undefined);
    const object = vi.fn<TemplateBucket["object"]>((key) => ({
      put,
      url: async () => `https://bucket/${key}`,
    }));
    await shop.deploy(large, { ...fast, bucket: { object } });
    expect(put.mock.calls[0]?.[0]).toEqual({ Body: JSON.stringify(large) });
    const [[key] = [""]] = object.mock.calls;
    expect(inputsOf(mock, "CreateChangeSet")).toMatchObject([{ TemplateURL: `https://bucket/${key}` }]);
    const larger = { ...template, Metadata: "x".repeat(2_000_000) };
    await expect(shop.deploy(larger, { bucket: { object } })).rejects.toThrow(RangeError);
  });
});

describe("stack.follow", () => {
  it("yields each event once, oldest first, over all pages, until the operation ends", async () => {
    const { mock, shop } = deployment(
      stack("UPDATE_IN_PROGRESS"),
      stack("UPDATE_IN_PROGRESS"),
      stack("UPDATE_COMPLETE"),
    );
    const [one, two, three] = ["one", "two", "three"].map((name) => event(name, "UPDATE_COMPLETE"));
    mock
      .on(DescribeStackEventsCommand)
      .resolvesOnce({ StackEvents: [two as StackEvent], NextToken: "more" })
      .resolvesOnce({ StackEvents: [one as StackEvent] })
      .resolves({ StackEvents: [three as StackEvent, two as StackEvent, one as StackEvent] });
    const names: (string | undefined)[] = [];
    for await (const { LogicalResourceId } of shop.follow({ ...fast, since: new Date(0) })) {
      names.push(LogicalResourceId);
    }
    expect(names).toEqual(["one", "two", "three"]);
  });
});
