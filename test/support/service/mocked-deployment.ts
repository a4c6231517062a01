import {
  CreateChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type Stack,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import { mockedCloudFormation } from "./mocked-cloudformation.js";

export const SHOP_ID = "arn:aws:cloudformation:eu-west-1:1:stack/shop/1";
const unknown = Object.assign(new Error("Stack with id shop does not exist"), { name: "ValidationError" });

/** A stack with a status. */
export const stack = (StackStatus: NonNullable<Stack["StackStatus"]>, more: Partial<Stack> = {}): Stack => ({
  StackId: SHOP_ID,
  StackName: "shop",
  CreationTime: new Date(0),
  StackStatus,
  ...more,
});

let events = 0;
/** An event of a resource of the stack. */
export const event = (
  LogicalResourceId: string,
  ResourceStatus: NonNullable<StackEvent["ResourceStatus"]>,
  ResourceStatusReason = "",
): StackEvent => ({
  StackId: SHOP_ID,
  StackName: "shop",
  EventId: `event-${events++}`,
  Timestamp: new Date(),
  LogicalResourceId,
  ResourceType: "AWS::SNS::Topic",
  ResourceStatus,
  ResourceStatusReason,
});

/** An event of the stack itself. */
export const own = (status: NonNullable<StackEvent["ResourceStatus"]>): StackEvent => ({
  ...event("shop", status),
  PhysicalResourceId: SHOP_ID,
});

/** A stack with these states in turn; the last one remains. */
export function deployment(...states: (Stack | undefined)[]) {
  const { mock, cloudformation } = mockedCloudFormation();
  mock.onAnyCommand().resolves({});
  const left = [...states];
  mock.on(DescribeStacksCommand).callsFake(() => {
    const state = left.length > 1 ? left.shift() : left[0];
    if (!state) throw unknown;
    return { Stacks: [state] };
  });
  mock.on(CreateChangeSetCommand).resolves({ Id: "arn:change", StackId: SHOP_ID });
  mock.on(DescribeChangeSetCommand).resolves({
    StackId: SHOP_ID,
    Status: "CREATE_COMPLETE",
    ExecutionStatus: "AVAILABLE",
    CreationTime: new Date(1000),
    Changes: [{ Type: "Resource", ResourceChange: { Action: "Add", LogicalResourceId: "Topic" } }],
  });
  mock.on(DescribeStackEventsCommand).resolves({ StackEvents: [own("UPDATE_COMPLETE")] });
  return { mock, shop: cloudformation.stack("shop") };
}
