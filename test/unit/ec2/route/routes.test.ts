import {
  CreateRouteCommand,
  DeleteRouteCommand,
  DescribeRouteTablesCommand,
  ReplaceRouteCommand,
} from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../../support/mocked-roots.js";

const { mock: aws, ec2 } = mockedEC2();

beforeEach(() => {
  aws.reset();
});

describe("the routes of a route table", () => {
  it("each have their own data, whatever kind of destination comes first", async () => {
    aws.on(DescribeRouteTablesCommand).resolves({
      RouteTables: [
        {
          RouteTableId: "rtb-1",
          Routes: [
            { DestinationIpv6CidrBlock: "::/0", GatewayId: "eigw-1" },
            { DestinationCidrBlock: "10.0.0.0/16", GatewayId: "local" },
            { DestinationPrefixListId: "pl-1", GatewayId: "vpce-1" },
          ],
        },
      ],
    });
    const table = await ec2.routeTable("rtb-1").load();
    const shown = table.routes?.map((route) => [route.destinationCidrBlock, route.gatewayId]);
    expect(shown).toEqual([
      ["::/0", "eigw-1"],
      ["10.0.0.0/16", "local"],
      ["pl-1", "vpce-1"],
    ]);
    expect(table.routesAttribute).toHaveLength(3);
    expect(aws.calls()).toHaveLength(1);
  });
});

describe("a route", () => {
  it.each([
    ["10.0.0.0/16", "DestinationCidrBlock"],
    ["::/0", "DestinationIpv6CidrBlock"],
    ["pl-1", "DestinationPrefixListId"],
  ])("to %s is identified by %s", async (destination, member) => {
    aws.on(CreateRouteCommand).resolves({});
    aws.on(ReplaceRouteCommand).resolves({});
    aws.on(DeleteRouteCommand).resolves({});
    const route = await ec2.routeTable("rtb-1").createRoute({ [member]: destination, GatewayId: "igw-1" });
    await route.replace({ GatewayId: "igw-2" });
    await route.delete();
    const replaced = aws.commandCalls(ReplaceRouteCommand)[0]?.args[0].input;
    const deleted = aws.commandCalls(DeleteRouteCommand)[0]?.args[0].input;
    expect(JSON.parse(JSON.stringify(replaced))).toEqual({
      RouteTableId: "rtb-1",
      [member]: destination,
      GatewayId: "igw-2",
    });
    expect(JSON.parse(JSON.stringify(deleted))).toEqual({ RouteTableId: "rtb-1", [member]: destination });
  });

  it("cannot be changed to another one by the input", async () => {
    aws.on(DeleteRouteCommand).resolves({});
    const other = { RouteTableId: "rtb-2", DestinationIpv6CidrBlock: "::/0" };
    await ec2.route("rtb-1", "10.0.0.0/16").delete(other as never);
    const sent = aws.commandCalls(DeleteRouteCommand)[0]?.args[0].input;
    expect(JSON.parse(JSON.stringify(sent))).toEqual({
      RouteTableId: "rtb-1",
      DestinationCidrBlock: "10.0.0.0/16",
    });
  });
});
