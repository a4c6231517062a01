import { DescribeStackEventsCommand, type StackEvent } from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import { deployment, event, own, SHOP_ID, stack } from "../../support/service/mocked-deployment.js";
import { inputsOf } from "../../support/mocked-roots.js";

const template = { Resources: { Network: { Type: "AWS::CloudFormation::Stack" } } };
const NETWORK = `${SHOP_ID}-Network`;
const SUBNETS = `${SHOP_ID}-Subnets`;
const EMBEDDED =
  "Embedded stack was not successfully created: The following resource(s) failed to create: [Zone].";

/** The event of a nested stack within its parent stack. */
const nested = (name: string, PhysicalResourceId: string, around: string, reason = EMBEDDED): StackEvent => ({
  ...event(name, "CREATE_FAILED", reason),
  ResourceType: "AWS::CloudFormation::Stack",
  StackId: around,
  PhysicalResourceId,
});

/** A deployment that fails with these events, newest first, by stack ID. */
function failing(events: Readonly<Record<string, readonly StackEvent[] | Error>>) {
  const { mock, shop } = deployment(undefined, stack("CREATE_IN_PROGRESS"), stack("ROLLBACK_COMPLETE"));
  mock.on(DescribeStackEventsCommand).callsFake(({ StackName }: { StackName: string }) => {
    const found = events[StackName] ?? [];
    if (found instanceof Error) throw found;
    return { StackEvents: found };
  });
  const deploy = (abortSignal?: AbortSignal) => shop.deploy(template, { pollInterval: 0, abortSignal });
  return { mock, deploy };
}

const outer = [own("ROLLBACK_COMPLETE"), nested("Network", NETWORK, SHOP_ID)];

describe("the failure of a nested stack", () => {
  it("is reported as that of the first failed resource within it", async () => {
    const { deploy } = failing({
      [SHOP_ID]: outer,
      [NETWORK]: [
        event("Other", "CREATE_FAILED", "Resource creation cancelled"),
        event("Zone", "CREATE_FAILED", "There is no such zone"),
      ],
    });
    const error: unknown = await deploy().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      logicalId: "Zone",
      logicalPath: ["Network", "Zone"],
      resourceType: "AWS::SNS::Topic",
      reason: "There is no such zone",
      status: "ROLLBACK_COMPLETE",
    });
    expect(String(error)).toContain("Network/Zone (AWS::SNS::Topic) failed first: There is no such zone.");
  });

  it("is traced through several levels", async () => {
    const { deploy } = failing({
      [SHOP_ID]: outer,
      [NETWORK]: [nested("Subnets", SUBNETS, NETWORK)],
      [SUBNETS]: [event("Zone", "CREATE_FAILED", "There is no such zone")],
    });
    await expect(deploy()).rejects.toMatchObject({ logicalPath: ["Network", "Subnets", "Zone"] });
  });

  it("is not taken from an earlier operation", async () => {
    const { deploy } = failing({
      [SHOP_ID]: outer,
      [NETWORK]: [
        event("Zone", "CREATE_FAILED", "now"),
        { ...event("Zone", "CREATE_FAILED", "long ago"), Timestamp: new Date(0) },
      ],
    });
    await expect(deploy()).rejects.toMatchObject({ reason: "now" });
  });

  it.each<[string, readonly StackEvent[] | Error]>([
    ["cannot be read", Object.assign(new Error("no"), { name: "AccessDenied" })],
    ["no longer exist", []],
    ["are about the stack itself only", [nested("Network", NETWORK, NETWORK, "It failed")]],
  ])("is the parent stack's reason if the nested events %s", async (_what, events) => {
    const { deploy } = failing({ [SHOP_ID]: outer, [NETWORK]: events });
    await expect(deploy()).rejects.toMatchObject({ logicalPath: ["Network"], reason: EMBEDDED });
  });

  it("is the parent stack's reason if the nested stack was never created", async () => {
    const { mock, deploy } = failing({
      [SHOP_ID]: [own("ROLLBACK_COMPLETE"), nested("Network", "", SHOP_ID, "TemplateURL is not reachable")],
    });
    await expect(deploy()).rejects.toMatchObject({ reason: "TemplateURL is not reachable" });
    expect(inputsOf(mock, "DescribeStackEvents")).not.toContainEqual({ StackName: "" });
  });

  it("is traced to a limited depth, whatever the service returns", async () => {
    const { deploy } = failing({
      [SHOP_ID]: outer,
      [NETWORK]: [nested("Subnets", SUBNETS, NETWORK)],
      [SUBNETS]: [nested("Network", NETWORK, SUBNETS)],
    });
    await expect(deploy()).rejects.toMatchObject({ code: "DeploymentFailed", reason: EMBEDDED });
  });

  it("is no longer traced after an abort", async () => {
    const controller = new AbortController();
    const { mock, deploy } = failing({ [SHOP_ID]: outer });
    mock.on(DescribeStackEventsCommand, { StackName: NETWORK }).callsFake(() => {
      controller.abort(new Error("enough"));
      throw new Error("enough");
    });
    await expect(deploy(controller.signal)).rejects.toThrow("enough");
  });
});
