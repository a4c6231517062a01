import { PassThrough } from "node:stream";
import { Session } from "tucuxi";
import { CloudFormationResource } from "tucuxi/cloudformation";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { showProgress } from "../../../examples/cloudformation/show-progress.js";
import { StackProgress } from "../../../examples/support/stack-progress.js";
import { useMinistack } from "../../../servers/ministack/vitest.js";

const aws = useMinistack();
let session: Session;

beforeEach(() => {
  session = new Session(aws.config);
});
afterEach(() => session.destroy());

const TemplateBody = {
  Resources: {
    Topic: { Type: "AWS::SNS::Topic" },
    Signal: { Type: "AWS::CloudFormation::WaitConditionHandle" },
    Wait: {
      Type: "AWS::CloudFormation::WaitCondition",
      Properties: { Handle: { Ref: "Signal" }, Timeout: "1" },
    },
  },
};

/** What the example prints for a stack that fails. */
async function shown(isTTY: boolean): Promise<string> {
  const cloudformation = session.resource(CloudFormationResource);
  const output = Object.assign(new PassThrough(), { isTTY, columns: 120 });
  const since = new Date(Date.now() - 60_000);
  const stack = await cloudformation.createStack({ StackName: "shown", TemplateBody });
  await showProgress(stack, since, output);
  return String(output.read());
}

describe("show-progress", () => {
  it("prints a line for each event without a terminal", async () => {
    const lines = (await shown(false)).split("\n");
    expect(lines[0]).toMatch(/^\S+Z … shown CREATE_IN_PROGRESS/);
    expect(lines).toContainEqual(expect.stringMatching(/✓ Topic CREATE_COMPLETE$/));
    expect(lines).toContainEqual(expect.stringMatching(/✗ Wait CREATE_FAILED .*timed out/));
    expect(lines.join("\n")).not.toContain("\u001B");
  });

  it("updates a line for each resource in a terminal", async () => {
    const text = await shown(true);
    expect(text).toMatch(/… Wait +create in progress/);
    expect(text).toMatch(/✗ Wait +create failed +\d\.\d s +.*timed out/);
    // The cursor is visible again.
    expect(text.lastIndexOf("\u001B[?25h")).toBeGreaterThan(text.lastIndexOf("\u001B[?25l"));
  });

  it("keeps a failure visible when the resource is rolled back", () => {
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120 });
    const progress = new StackProgress(output);
    const event = { StackId: "1", EventId: "1", StackName: "shown", LogicalResourceId: "Wait" };
    progress.show({ ...event, Timestamp: new Date(0), ResourceStatus: "CREATE_IN_PROGRESS" });
    progress.show({
      ...event,
      Timestamp: new Date(1000),
      ResourceStatus: "CREATE_FAILED",
      ResourceStatusReason: "timed out",
    });
    progress.show({ ...event, Timestamp: new Date(2000), ResourceStatus: "DELETE_COMPLETE" });
    progress.stop();
    expect(String(output.read())).toMatch(/✗ Wait +delete complete +2\.0 s +timed out/);
  });
});
