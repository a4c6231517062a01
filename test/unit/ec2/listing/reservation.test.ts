import { DescribeInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../../support/mocked-roots.js";

const { mock: aws, ec2 } = mockedEC2();
const byReservation = [{ Name: "reservation-id", Values: ["r-1"] }];

beforeEach(() => {
  aws.reset();
  aws.on(StopInstancesCommand).resolves({});
  aws.on(DescribeInstancesCommand).resolves({
    Reservations: [{ ReservationId: "r-1", Instances: [{ InstanceId: "i-1" }, { InstanceId: "i-2" }] }],
  });
});

describe("a reservation", () => {
  it("is found by its id", async () => {
    const reservation = await ec2.reservation("r-1").load();
    expect(reservation.instancesAttribute).toHaveLength(2);
    expect(aws.commandCalls(DescribeInstancesCommand)[0]?.args[0].input).toEqual({ Filters: byReservation });
  });

  it("does not exist if no instance has it", async () => {
    aws.on(DescribeInstancesCommand).resolves({ Reservations: [] });
    expect(await ec2.reservation("r-1").exists()).toBe(false);
  });

  it("stops all of its instances with one call", async () => {
    await ec2.reservation("r-1").instances.all().stop();
    expect(aws.commandCalls(StopInstancesCommand).map(({ args }) => args[0].input)).toEqual([
      { InstanceIds: ["i-1", "i-2"] },
    ]);
    expect(aws.commandCalls(DescribeInstancesCommand)[0]?.args[0].input.Filters).toEqual(byReservation);
  });

  it("stops nothing unless all() is called", async () => {
    await expect(ec2.reservation("r-1").instances.stop()).rejects.toThrow(TypeError);
    expect(aws.calls()).toHaveLength(0);
  });
});
