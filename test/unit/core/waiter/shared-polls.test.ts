import {
  DescribeInstancesCommand,
  type DescribeInstancesCommandInput,
  DescribeInstanceStatusCommand,
  DescribeVpcsCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it, vi } from "vitest";
import { isWaiterTimeout } from "../../../../src/core/errors/error-guards.js";
import { AbortError } from "../../../../src/core/errors/errors.js";
import { settled, useFakeClock } from "../../../support/process/fake-clock.js";
import { inputsOf, mockedEC2 } from "../../../support/mocked-roots.js";

useFakeClock();

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `i-${index}`);

/** EC2, where each instance is pending for this many polls, and then running. */
function pendingFor(polls: number, ...unknown: string[]) {
  const { ec2, mock } = mockedEC2();
  const pollCounts = new Map<string, number>();
  mock.on(DescribeInstancesCommand).callsFake(({ InstanceIds = [] }: DescribeInstancesCommandInput) => {
    const missing = InstanceIds.filter((id) => unknown.includes(id));
    if (missing.length > 0) {
      const error = new Error(`The instance IDs '${missing.join(", ")}' do not exist`);
      throw Object.assign(error, { name: "InvalidInstanceID.NotFound", $metadata: { httpStatusCode: 400 } });
    }
    const Instances = InstanceIds.map((InstanceId) => {
      const count = (pollCounts.get(InstanceId) ?? 0) + 1;
      pollCounts.set(InstanceId, count);
      return { InstanceId, State: { Name: count > polls ? "running" : "pending" } };
    });
    return { Reservations: [{ ReservationId: "r-1", Instances }] };
  });
  return { ec2, mock };
}

describe("waits for many resources", () => {
  it("share one request per poll", async () => {
    const { ec2, mock } = pendingFor(2);
    const instances = ids(200).map((id) => ec2.instance(id));
    await settled(Promise.all(instances.map((instance) => instance.waitUntilRunning())));
    expect(instances.every(({ state }) => state?.Name === "running")).toBe(true);
    expect(inputsOf(mock)).toEqual(Array.from({ length: 3 }, () => ({ InstanceIds: ids(200) })));
  });

  it("split the request if the service accepts no more ids at once", async () => {
    const { ec2, mock } = pendingFor(0);
    await settled(Promise.all(ids(450).map((id) => ec2.instance(id).waitUntilRunning())));
    expect(inputsOf(mock).map(({ InstanceIds }) => (InstanceIds as string[]).length)).toEqual([200, 200, 50]);
  });

  it("give each its own part of the response", async () => {
    const { ec2 } = pendingFor(0);
    const responses: unknown[] = [];
    const onPoll = ({ response }: { response: object | undefined }): void => void responses.push(response);
    await settled(Promise.all(ids(2).map((id) => ec2.instance(id).waitUntilRunning({ onPoll }))));
    expect(responses).toEqual(
      ids(2).map((InstanceId) => ({
        Reservations: [{ ReservationId: "r-1", Instances: [{ InstanceId, State: { Name: "running" } }] }],
      })),
    );
  });

  it("end separately: an abort or a timeout of one does not affect the others", async () => {
    const { ec2 } = pendingFor(3);
    const controller = new AbortController();
    const [aborted, hasty, patient] = [
      ec2.instance("i-1").waitUntilRunning({ abortSignal: controller.signal }),
      ec2.instance("i-2").waitUntilRunning({ maxAttempts: 2 }),
      ec2.instance("i-3").waitUntilRunning(),
    ].map((wait) => wait.catch((error: unknown) => error));
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort();
    expect(await aborted).toBeInstanceOf(AbortError);
    expect(isWaiterTimeout(await settled(hasty as Promise<unknown>))).toBe(true);
    expect(await settled(patient as Promise<unknown>)).toMatchObject({ id: "i-3" });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("fail separately if the service does not know one of them", async () => {
    const { ec2, mock } = pendingFor(0, "i-0", "i-2");
    mock.on(DescribeInstanceStatusCommand).resolves({});
    const waits = ids(4).map((id) => ec2.instance(id).waitUntilStopped({ maxAttempts: 1 }));
    const outcomes = (await settled(Promise.allSettled(waits))) as PromiseRejectedResult[];
    expect(outcomes.map(({ reason }) => reason.code as string)).toEqual([
      "WaiterFailed",
      "WaiterTimedOut",
      "WaiterFailed",
      "WaiterTimedOut",
    ]);
    expect(inputsOf(mock).map(({ InstanceIds }) => InstanceIds)).toEqual([ids(4), ["i-1", "i-3"]]);
  });

  it("poll each alone if a not-found error names none, or a response lacks one", async () => {
    const { ec2, mock } = mockedEC2();
    const unknown = Object.assign(new Error("no"), { name: "InvalidVpcID.NotFound" });
    mock
      .on(DescribeVpcsCommand)
      .rejects(unknown)
      .on(DescribeVpcsCommand, { VpcIds: ["vpc-1"] })
      .resolves({ Vpcs: [{ VpcId: "vpc-1", State: "available" }] });
    const waits = ["vpc-1", "vpc-2"].map((id) => ec2.vpc(id).waitUntilAvailable());
    const outcomes = (await settled(Promise.allSettled(waits))) as PromiseSettledResult<unknown>[];
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);

    mock
      .on(DescribeVpcsCommand)
      .callsFake(({ VpcIds: [first] }) => ({ Vpcs: [{ VpcId: first, State: "available" }] }));
    await settled(Promise.all(["vpc-1", "vpc-2"].map((id) => ec2.vpc(id).waitUntilAvailable())));
    expect(inputsOf(mock).map(({ VpcIds }) => VpcIds)).toEqual([
      ["vpc-1", "vpc-2"],
      ["vpc-1"],
      ["vpc-2"],
      ["vpc-1", "vpc-2"],
      ["vpc-2"],
    ]);
  });

  it("do not share the polls of another waiter or another client", async () => {
    const [one, other] = [pendingFor(0), pendingFor(0)];
    await settled(
      Promise.all([
        one.ec2.instance("i-1").waitUntilRunning(),
        one.ec2.instance("i-2").waitUntilExists(),
        other.ec2.instance("i-3").waitUntilRunning(),
      ]),
    );
    expect(inputsOf(one.mock)).toEqual([{ InstanceIds: ["i-1"] }, { InstanceIds: ["i-2"] }]);
    expect(inputsOf(other.mock)).toEqual([{ InstanceIds: ["i-3"] }]);
  });
});
