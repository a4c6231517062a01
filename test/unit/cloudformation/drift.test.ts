import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
} from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../support/mocked-roots.js";
import { mockedCloudFormation } from "../../support/service/mocked-cloudformation.js";

const fast = { minDelay: 0.001 };

function detecting() {
  const { mock, cloudformation } = mockedCloudFormation();
  mock.on(DetectStackDriftCommand).resolves({ StackDriftDetectionId: "detection-1" });
  return { mock, shop: cloudformation.stack("shop") };
}

const drift = (LogicalResourceId: string) => ({
  StackId: "arn:stack",
  LogicalResourceId,
  ResourceType: "AWS::SQS::Queue",
  StackResourceDriftStatus: "MODIFIED" as const,
  ExpectedProperties: '{"VisibilityTimeout":30}',
  Timestamp: new Date(0),
});

describe("stack.drift", () => {
  it("waits for the detection, and resolves to all resources that differ", async () => {
    const { mock, shop } = detecting();
    mock
      .on(DescribeStackDriftDetectionStatusCommand)
      .resolvesOnce({ DetectionStatus: "DETECTION_IN_PROGRESS" })
      .resolves({ DetectionStatus: "DETECTION_COMPLETE", StackDriftStatus: "DRIFTED" });
    mock
      .on(DescribeStackResourceDriftsCommand)
      .resolvesOnce({ StackResourceDrifts: [drift("Orders")], NextToken: "more" })
      .resolves({ StackResourceDrifts: [drift("Returns")] });
    const [orders, returns] = await shop.drift(fast);
    expect([orders?.logicalId, returns?.logicalId]).toEqual(["Orders", "Returns"]);
    expect(orders?.expectedProperties).toEqual({ VisibilityTimeout: 30 });
    expect(orders?.resource().stackName).toBe("shop");
    expect(inputsOf(mock, "DescribeStackDriftDetectionStatus")).toEqual(
      Array.from({ length: 2 }, () => ({ StackDriftDetectionId: "detection-1" })),
    );
    expect(inputsOf(mock, "DescribeStackResourceDrifts")[0]).toMatchObject({
      StackName: "shop",
      StackResourceDriftStatusFilters: ["MODIFIED", "DELETED"],
    });
  });

  it("rejects with the service's reason", async () => {
    const { mock, shop } = detecting();
    mock.on(DescribeStackDriftDetectionStatusCommand).resolves({
      DetectionStatus: "DETECTION_FAILED",
      DetectionStatusReason: "Failed to detect drift on resource [Orders]",
    });
    await expect(shop.drift(fast)).rejects.toMatchObject({
      code: "WaiterFailed",
      reason: "Failed to detect drift on resource [Orders]",
    });
    expect(inputsOf(mock, "DescribeStackResourceDrifts")).toEqual([]);
  });

  it.each([[{}], [{ StackDriftDetectionId: null as unknown as string }]])(
    "refuses the response %j",
    async (answer) => {
      const { mock, shop } = detecting();
      mock.on(DetectStackDriftCommand).resolves(answer);
      await expect(shop.drift(fast)).rejects.toMatchObject({ code: "UnexpectedResponse" });
    },
  );
});
