import * as client from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import type { CloudFormationResource } from "../../../src/cloudformation/index.js";
import { mockedCloudFormation } from "../../support/service/mocked-cloudformation.js";
import { stack } from "../../support/service/mocked-deployment.js";

const stackIn = (StackStatus: client.StackStatus) => ({
  Stacks: [stack(StackStatus, { StackStatusReason: "because" })],
});

interface Case {
  readonly wait: (root: CloudFormationResource) => Promise<object>;
  readonly good: object;
  readonly bad: object;
}

const fast = { maxAttempts: 1 };
const onStack = (wait: Case["wait"], good: client.StackStatus, bad: client.StackStatus): Case => ({
  wait,
  good: stackIn(good),
  bad: stackIn(bad),
});

/** The client's waiters by name, each with a successful and a failed state. */
const waiters: Readonly<Record<string, Case>> = {
  StackExists: onStack(
    (root) => root.stack("shop").waitUntilExists(fast),
    "CREATE_COMPLETE",
    "CREATE_FAILED",
  ),
  StackCreateComplete: onStack(
    (root) => root.stack("shop").waitUntilCreateComplete(fast),
    "CREATE_COMPLETE",
    "ROLLBACK_COMPLETE",
  ),
  StackDeleteComplete: onStack(
    (root) => root.stack("shop").waitUntilDeleteComplete(fast),
    "DELETE_COMPLETE",
    "DELETE_FAILED",
  ),
  StackImportComplete: onStack(
    (root) => root.stack("shop").waitUntilImportComplete(fast),
    "IMPORT_COMPLETE",
    "IMPORT_ROLLBACK_COMPLETE",
  ),
  StackRollbackComplete: onStack(
    (root) => root.stack("shop").waitUntilRollbackComplete(fast),
    "UPDATE_ROLLBACK_COMPLETE",
    "UPDATE_ROLLBACK_FAILED",
  ),
  StackUpdateComplete: onStack(
    (root) => root.stack("shop").waitUntilUpdateComplete(fast),
    "UPDATE_COMPLETE",
    "UPDATE_ROLLBACK_COMPLETE",
  ),
  ChangeSetCreateComplete: {
    wait: (root) => root.changeSet("shop", "one").waitUntilCreateComplete(fast),
    good: { Status: "CREATE_COMPLETE" },
    bad: { Status: "FAILED", StatusReason: "because" },
  },
  StackRefactorCreateComplete: {
    wait: (root) => root.stackRefactor("one").waitUntilCreateComplete(fast),
    good: { Status: "CREATE_COMPLETE" },
    bad: { Status: "CREATE_FAILED", StatusReason: "because" },
  },
  StackRefactorExecuteComplete: {
    wait: (root) => root.stackRefactor("one").waitUntilExecuteComplete(fast),
    good: { Status: "CREATE_COMPLETE", ExecutionStatus: "EXECUTE_COMPLETE" },
    bad: { ExecutionStatus: "EXECUTE_FAILED", StatusReason: "planned", ExecutionStatusReason: "because" },
  },
  TypeRegistrationComplete: {
    wait: (root) => root.typeRegistration("one").waitUntilComplete(fast),
    good: { ProgressStatus: "COMPLETE", TypeArn: "arn:type" },
    bad: { ProgressStatus: "FAILED", Description: "because" },
  },
};

describe("the waiters of CloudFormation", () => {
  it("cover all of the client's", () => {
    const theirs = Object.keys(client).filter((name) => name.startsWith("waitUntil"));
    expect(theirs.map((name) => name.replace("waitUntil", "")).sort()).toEqual(Object.keys(waiters).sort());
  });

  it.each(Object.entries(waiters))("%s resolves", async (_name, { wait, good }) => {
    const { mock, cloudformation } = mockedCloudFormation();
    mock.onAnyCommand().resolves(good);
    await expect(wait(cloudformation)).resolves.toHaveProperty("isLoaded", true);
  });

  // A failed stack exists as well.
  const failing = Object.entries(waiters).filter(([name]) => name !== "StackExists");

  it.each(failing)("%s rejects with the service's reason", async (waiter, { wait, bad }) => {
    const { mock, cloudformation } = mockedCloudFormation();
    mock.onAnyCommand().resolves(bad);
    await expect(wait(cloudformation)).rejects.toMatchObject({
      code: "WaiterFailed",
      waiter,
      reason: "because",
      message: expect.stringContaining("because") as string,
    });
  });

  it.each(["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "OBSOLETE"] as const)(
    "StackRefactorExecuteComplete rejects on %s",
    async (ExecutionStatus) => {
      const { mock, cloudformation } = mockedCloudFormation();
      mock.on(client.DescribeStackRefactorCommand).resolves({ ExecutionStatus });
      const waiting = cloudformation.stackRefactor("one").waitUntilExecuteComplete();
      await expect(waiting).rejects.toMatchObject({ code: "WaiterFailed", lastState: ExecutionStatus });
    },
  );
});

describe("stack refactors and type registrations", () => {
  it("are created by the operations that start them", async () => {
    const { mock, cloudformation } = mockedCloudFormation();
    mock.on(client.CreateStackRefactorCommand).resolves({ StackRefactorId: "refactor-1" });
    mock.on(client.RegisterTypeCommand).resolves({ RegistrationToken: "token-1" });
    const refactor = await cloudformation.createStackRefactor({
      StackDefinitions: [{ StackName: "shop", TemplateBody: "Resources: {}" }],
    });
    const registration = await cloudformation.registerType({
      TypeName: "My::Own::Type",
      SchemaHandlerPackage: "s3://bucket/type.zip",
    });
    expect([refactor.id, registration.token]).toEqual(["refactor-1", "token-1"]);
  });

  it("can be listed", async () => {
    const { mock, cloudformation } = mockedCloudFormation();
    mock
      .on(client.ListStackRefactorsCommand)
      .resolves({ StackRefactorSummaries: [{ StackRefactorId: "refactor-1", Status: "CREATE_COMPLETE" }] });
    mock.on(client.ListTypeRegistrationsCommand).resolves({ RegistrationTokenList: ["token-1"] });
    const [refactor] = await cloudformation.stackRefactors.toArray();
    expect([refactor?.id, refactor?.status]).toEqual(["refactor-1", "CREATE_COMPLETE"]);
    const registrations = cloudformation.typeRegistrations.filter({ TypeName: "My::Own::Type" });
    expect((await registrations.toArray()).map(({ token }) => token)).toEqual(["token-1"]);
  });
});
