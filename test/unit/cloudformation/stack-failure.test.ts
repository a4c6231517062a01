import {
  DeleteStackCommand,
  DescribeStackEventsCommand,
  type Stack,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import { deployment, event, own, SHOP_ID, stack } from "../../support/service/mocked-deployment.js";
import { inputsOf } from "../../support/mocked-roots.js";

const fast = { maxAttempts: 1 };
const SUMMARY = "The following resource(s) failed to delete: [Bucket, Role].";
const refusing = stack("DELETE_FAILED", { StackStatusReason: SUMMARY });

/** A stack with a status and its events, newest first. */
function stackWith(state: Stack, ...pages: (readonly StackEvent[])[]) {
  const { mock, shop } = deployment(state);
  mock.on(DescribeStackEventsCommand).callsFake(({ NextToken = "0" }: { NextToken?: string }) => ({
    StackEvents: pages[Number(NextToken)],
    ...(Number(NextToken) + 1 < pages.length && { NextToken: String(Number(NextToken) + 1) }),
  }));
  return { mock, shop };
}

describe("a stack that could not be deleted", () => {
  const events = [
    own("DELETE_FAILED"),
    event("Role", "DELETE_FAILED", "Cannot delete entity, must detach all policies first"),
    event("Topic", "DELETE_COMPLETE"),
    event("Bucket", "DELETE_FAILED", "The bucket is not empty"),
    event("Topic", "DELETE_FAILED", "Rate exceeded"),
    event("Queue", "DELETE_FAILED", "Resource deletion cancelled"),
    own("DELETE_IN_PROGRESS"),
    event("Table", "CREATE_FAILED", "long ago"),
  ];

  it("is reported with the resources that failed, and why", async () => {
    const { shop } = stackWith(refusing, events);
    const error: unknown = await shop.waitUntilDeleteComplete(fast).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "WaiterFailed",
      lastState: "DELETE_FAILED",
      reason: SUMMARY,
      cause: {
        code: "DeploymentFailed",
        status: "DELETE_FAILED",
        logicalId: "Bucket",
        reason: "The bucket is not empty",
        failures: [
          { logicalId: "Bucket", logicalPath: ["Bucket"], reason: "The bucket is not empty" },
          { logicalId: "Role", resourceType: "AWS::SNS::Topic" },
        ],
      },
    });
    expect(String(error)).toContain(
      "Bucket (AWS::SNS::Topic) could not be deleted: The bucket is not empty. " +
        "Role (AWS::SNS::Topic) could not be deleted: Cannot delete entity, must detach all policies first. " +
        'Remove the cause and delete the stack again, or keep what could not be deleted: delete({ RetainResources: ["Bucket","Role"] }).',
    );
  });

  it("reads no events from before the operation", async () => {
    const { mock, shop } = stackWith(refusing, events.slice(0, 3), events.slice(3), [own("CREATE_COMPLETE")]);
    await expect(shop.waitUntilDeleteComplete(fast)).rejects.toMatchObject({
      cause: { logicalId: "Bucket" },
    });
    expect(inputsOf(mock, "DescribeStackEvents")).toEqual([
      { StackName: SHOP_ID },
      { StackName: SHOP_ID, NextToken: "1" },
    ]);
  });

  it.each<[string, readonly StackEvent[] | Error]>([
    ["cannot be read", Object.assign(new Error("no"), { name: "AccessDenied" })],
    ["contain no reason", []],
  ])("fails with the stack's reason if its events %s", async (_what, found) => {
    const { mock, shop } = stackWith(refusing, []);
    mock.on(DescribeStackEventsCommand).callsFake(() => {
      if (found instanceof Error) throw found;
      return { StackEvents: found };
    });
    const waiting = shop.waitUntilDeleteComplete(fast);
    await expect(waiting).rejects.toMatchObject({ code: "WaiterFailed", reason: SUMMARY, cause: undefined });
  });

  it("is reported with five resources, and the number of others", async () => {
    const failures = Array.from({ length: 7 }, (_, index) => event(`R${index}`, "DELETE_FAILED", "no"));
    const { shop } = stackWith(refusing, [...failures, own("DELETE_IN_PROGRESS")]);
    await expect(shop.waitUntilDeleteComplete(fast)).rejects.toThrow(
      /could not be deleted: no\. So did 2 more/,
    );
  });
});

describe("a stack whose operation failed", () => {
  it.each([
    ["waitUntilCreateComplete", "ROLLBACK_COMPLETE", "CREATE"],
    ["waitUntilUpdateComplete", "UPDATE_ROLLBACK_COMPLETE", "UPDATE"],
    ["waitUntilImportComplete", "IMPORT_ROLLBACK_COMPLETE", "IMPORT"],
    ["waitUntilRollbackComplete", "UPDATE_ROLLBACK_FAILED", "UPDATE"],
  ] as const)("is reported in %s with the first failure", async (wait, status, verb) => {
    const { shop } = stackWith(stack(status), [
      own(status),
      event("Queue", "DELETE_COMPLETE"),
      event("Topic", `${verb}_FAILED`, "Topic name is not valid"),
      own(`${verb}_IN_PROGRESS`),
      event("Topic", "CREATE_FAILED", "long ago"),
    ]);
    const waiting = shop[wait](fast);
    await expect(waiting).rejects.toMatchObject({ cause: { logicalId: "Topic", status } });
    await expect(waiting).rejects.toThrow(/Topic \(AWS::SNS::Topic\) failed first: Topic name is not valid/);
  });
});

describe("deleteIfExists() of a stack", () => {
  it("returns false for one that was deleted before and is found by its ID", async () => {
    const { mock, shop } = deployment(stack("DELETE_COMPLETE"));
    expect(await shop.exists()).toBe(true);
    expect(await shop.deleteIfExists()).toBe(false);
    expect(mock.commandCalls(DeleteStackCommand)).toHaveLength(0);
  });

  it("returns true for one that could not be deleted", async () => {
    const { mock, shop } = deployment(stack("DELETE_FAILED"));
    expect(await shop.deleteIfExists()).toBe(true);
    expect(mock.commandCalls(DeleteStackCommand)).toHaveLength(1);
  });
});
