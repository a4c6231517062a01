import {
  CloudFormationServiceException,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type Stack,
} from "@aws-sdk/client-cloudformation";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deployment, event, own, SHOP_ID, stack } from "../../support/service/mocked-deployment.js";
import { operationsOf } from "../../support/mocked-roots.js";

const template = { Resources: { Topic: { Type: "AWS::SNS::Topic" } } };
const fast = { pollInterval: 0 };

const changes = (operations: readonly string[]): string[] =>
  operations.filter((name) => !/^(Describe|Get|List)/.test(name));

const refusal = (name: string, message: string, httpStatusCode = 400): Error =>
  new CloudFormationServiceException({
    name,
    message,
    $fault: httpStatusCode < 500 ? "client" : "server",
    $metadata: { httpStatusCode },
  });

describe("an aborted deployment", () => {
  it("deletes the change set and the empty stack if the change set is being created", async () => {
    const controller = new AbortController();
    const { mock, shop } = deployment(undefined, stack("REVIEW_IN_PROGRESS"));
    mock.on(DescribeChangeSetCommand).callsFake(() => {
      controller.abort();
      return { Status: "CREATE_IN_PROGRESS", StackId: SHOP_ID };
    });
    const deploying = shop.deploy(template, { ...fast, abortSignal: controller.signal });
    await expect(deploying).rejects.toMatchObject({ name: "AbortError" });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet", "DeleteStack"]);
  });

  it("deletes both before the change set is executed as well", async () => {
    const controller = new AbortController();
    const { mock, shop } = deployment(undefined, stack("REVIEW_IN_PROGRESS"));
    const review = () => {
      controller.abort();
      return true;
    };
    const deploying = shop.deploy(template, { ...fast, review, abortSignal: controller.signal });
    await expect(deploying).rejects.toMatchObject({ name: "AbortError" });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet", "DeleteStack"]);
  });

  it("ends the wait and deletes nothing during the execution", async () => {
    const controller = new AbortController();
    const { mock, shop } = deployment(undefined, stack("CREATE_IN_PROGRESS"));
    mock.on(DescribeStackEventsCommand).resolves({ StackEvents: [event("Topic", "CREATE_IN_PROGRESS")] });
    const onEvent = () => controller.abort();
    const deploying = shop.deploy(template, { ...fast, onEvent, abortSignal: controller.signal });
    await expect(deploying).rejects.toMatchObject({ name: "AbortError" });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "ExecuteChangeSet"]);
  });
});

describe("deploying a stack that cannot be deployed", () => {
  it.each([
    ["ROLLBACK_COMPLETE", /delete it, and deploy again/],
    ["ROLLBACK_FAILED", /delete it, and deploy again/],
    ["UPDATE_ROLLBACK_FAILED", /continueUpdateRollback\(\)/],
    ["DELETE_FAILED", /delete the stack again/],
    ["DELETE_COMPLETE", /the name of the stack/],
  ] as const)("names for %s the remedy and the earlier failure", async (status, advice) => {
    const { mock, shop } = deployment(stack(status));
    mock.on(DescribeStackEventsCommand).resolves({
      StackEvents: [own(status), event("Topic", "UPDATE_FAILED", "no"), own("UPDATE_IN_PROGRESS")],
    });
    const deploying = shop.deploy(template, fast);
    await expect(deploying).rejects.toMatchObject({ status, logicalId: "Topic", reason: "no" });
    await expect(deploying).rejects.toThrow(advice);
    expect(changes(operationsOf(mock))).toEqual([]);
  });

  it("rethrows the service's error if another operation is in progress", async () => {
    const { mock, shop } = deployment(stack("UPDATE_IN_PROGRESS"));
    const busy = refusal("ValidationError", "Stack is in UPDATE_IN_PROGRESS state and can not be updated.");
    mock.on(CreateChangeSetCommand).rejects(busy);
    await expect(shop.deploy(template, fast)).rejects.toBe(busy);
  });

  it("continues with a stack that has only a change set", async () => {
    const { mock, shop } = deployment(stack("REVIEW_IN_PROGRESS"), stack("CREATE_COMPLETE"));
    mock.on(DescribeStackEventsCommand).resolves({ StackEvents: [own("CREATE_COMPLETE")] });
    expect(await shop.deploy(template, fast)).toEqual({ changed: true, outputs: {} });
  });
});

describe("a change set", () => {
  it.each([
    [
      "The submitted information didn't contain changes. Submit different information to create a change set.",
    ],
    ["No updates are to be performed."],
  ])("with the reason %j changes nothing", async (StatusReason) => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    mock.on(DescribeChangeSetCommand).resolves({ Status: "FAILED", StatusReason });
    expect(await shop.deploy(template, fast)).toMatchObject({ changed: false });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet"]);
  });

  it("whose nested stacks turn out to be unchanged is executed as usual", async () => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    mock
      .on(DescribeStackEventsCommand)
      .resolves({ StackEvents: [own("UPDATE_COMPLETE"), own("UPDATE_IN_PROGRESS")] });
    expect(await shop.deploy(template, fast)).toMatchObject({ changed: true });
  });

  it.each(["DELETE_COMPLETE", "DELETE_IN_PROGRESS"] as const)(
    "that another client deletes (%s) ends the deployment",
    async (Status) => {
      const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
      mock.on(DescribeChangeSetCommand).resolves({ Status });
      await expect(shop.deploy(template, fast)).rejects.toMatchObject({
        code: "DeploymentFailed",
        status: Status,
      });
      expect(operationsOf(mock)).not.toContain("ExecuteChangeSet");
    },
  );

  it.each(["InvalidChangeSetStatus", "ChangeSetNotFound", "ChangeSetNotFoundException"])(
    "that another deployment overtook (%s) is deleted",
    async (name) => {
      const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
      const cause = refusal(name, "ChangeSet is OBSOLETE");
      mock.on(ExecuteChangeSetCommand).rejects(cause);
      const deploying = shop.deploy(template, fast);
      await expect(deploying).rejects.toMatchObject({ code: "DeploymentFailed", status: "OBSOLETE", cause });
      await expect(deploying).rejects.toThrow(/Another operation has changed the stack.* Deploy again\.$/);
      expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "ExecuteChangeSet", "DeleteChangeSet"]);
    },
  );

  it("that the service refuses to execute for another reason is deleted as well", async () => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    const denied = refusal("AccessDenied", "no", 403);
    mock.on(ExecuteChangeSetCommand).rejects(denied);
    await expect(shop.deploy(template, fast)).rejects.toBe(denied);
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "ExecuteChangeSet", "DeleteChangeSet"]);
  });

  it.each<[string, Error]>([
    ["was lost", Object.assign(new Error("socket hang up"), { name: "TimeoutError" })],
    ["is a server error", refusal("InternalFailure", "?", 500)],
  ])("is kept and named if the response to its execution %s", async (_what, cause) => {
    const { mock, shop } = deployment(stack("REVIEW_IN_PROGRESS"));
    mock.on(ExecuteChangeSetCommand).rejects(cause);
    const deploying = shop.deploy(template, fast);
    await expect(deploying).rejects.toMatchObject({
      code: "Unfinished",
      operation: "ExecuteChangeSet",
      id: expect.stringMatching(/^tucuxi-/),
      cause,
    });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "ExecuteChangeSet"]);
  });
});

describe("an update that does not start", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("fails after a minute", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    mock.on(DescribeStackEventsCommand).callsFake(() => {
      vi.setSystemTime(Date.now() + 20_000);
      return { StackEvents: [] };
    });
    await expect(shop.deploy(template, fast)).rejects.toThrow(/has not begun to execute it/);
  });
});

describe("invalid responses", () => {
  it.each([
    ["of a change set", stack("REVIEW_IN_PROGRESS")],
    ["of a change set and its stack", { ...stack("REVIEW_IN_PROGRESS"), StackId: undefined }],
  ])("%s end the wait for a change set, and delete no stack", async (_, described) => {
    const { mock, shop } = deployment(described);
    mock.on(DescribeChangeSetCommand).resolves({});
    await expect(shop.deploy(template, fast)).rejects.toMatchObject({ code: "UnexpectedResponse" });
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet"]);
  });

  it.each<[string, { Stacks?: Stack[] }]>([
    ["no stack", { Stacks: [] }],
    ["no state", { Stacks: [{ StackName: "shop", CreationTime: undefined, StackStatus: undefined }] }],
  ])("with %s end the wait for events", async (_what, answer) => {
    const { mock, shop } = deployment(stack("UPDATE_IN_PROGRESS"));
    await shop.load();
    mock.on(DescribeStacksCommand).resolves(answer);
    await expect(shop.follow(fast).next()).rejects.toMatchObject({ code: "UnexpectedResponse" });
  });
});

describe("stack.follow", () => {
  it("ends for a stack that only has a change set", async () => {
    const { mock, shop } = deployment(stack("REVIEW_IN_PROGRESS"));
    mock.on(DescribeStackEventsCommand).resolves({ StackEvents: [] });
    expect(await shop.follow(fast).next()).toEqual({ done: true, value: undefined });
  });
});

describe("the outputs of a stack", () => {
  it("may have any name", async () => {
    const names = ["constructor", "__proto__", "Url"];
    const Outputs = names.map((OutputKey) => ({ OutputKey, OutputValue: "x" }));
    const { shop } = deployment(stack("CREATE_COMPLETE", { Outputs }));
    await shop.load();
    expect(Object.keys(shop.outputValues)).toEqual(names);
    expect(shop.outputValues["__proto__"]).toBe("x");
    expect(shop.parameterValues["constructor"]).toBeUndefined();
  });
});

describe("review", () => {
  it("fails the deployment by its own error, which is the cause if the change set cannot be deleted", async () => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    mock.on(DeleteChangeSetCommand).rejects(refusal("AccessDenied", "no", 403));
    const deploying = shop.deploy(template, {
      ...fast,
      review: () => Promise.reject(new Error("not reviewed")),
    });
    await expect(deploying).rejects.toThrow("not reviewed");
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "DeleteChangeSet"]);
  });
});

describe("onEvent", () => {
  it("is awaited, and its error ends the wait", async () => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    const deploying = shop.deploy(template, {
      ...fast,
      onEvent: async () => Promise.reject(new Error("enough")),
    });
    await expect(deploying).rejects.toThrow("enough");
    expect(changes(operationsOf(mock))).toEqual(["CreateChangeSet", "ExecuteChangeSet"]);
  });
});
