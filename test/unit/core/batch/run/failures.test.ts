import { getEventListeners, once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DescribeInstancesCommand, EC2Client, StopInstancesCommand } from "@aws-sdk/client-ec2";
import {
  DeleteObjectsCommand,
  type DeleteObjectsCommandOutput,
  ListObjectVersionsCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { isAbortError, isBatchActionError } from "../../../../../src/core/errors/error-guards.js";
import { BatchActionError } from "../../../../../src/core/errors/errors.js";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import {
  answerInstances,
  answerObjects,
  inputsOf,
  mockedEC2,
  mockedS3,
  operationsOf,
} from "../../../../support/mocked-roots.js";

async function failureOf(action: Promise<unknown>): Promise<BatchActionError> {
  const error: unknown = await action.then(
    () => expect.fail("It went through."),
    (thrown: unknown) => thrown,
  );
  if (!isBatchActionError(error)) throw error;
  return error;
}

describe("a batch with failed items in a successful response", () => {
  it("rejects after all pages with an error that names each failed item", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"], ["c", "d"]);
    const first = { Errors: [{ Key: "b", Code: "AccessDenied", Message: "no" }] };
    const second = { Errors: [{ Key: "c", Code: "ObjectLocked", Message: "later" }] };
    mock.on(DeleteObjectsCommand).resolvesOnce(first).resolvesOnce(second);
    const error = await failureOf(s3.bucket("x").objects.all().delete());
    expect(error).toBeInstanceOf(BatchActionError);
    expect(error).toMatchObject({
      action: "ObjectSummaryCollection.delete",
      failures: [
        { id: "b", code: "AccessDenied", message: "no" },
        { id: "c", code: "ObjectLocked", message: "later" },
      ],
      succeeded: ["a", "d"],
      responses: [first, second],
    });
    expect(error).not.toHaveProperty("cause");
  });

  it("distinguishes versions of the same key", async () => {
    const { s3, mock } = mockedS3();
    const Versions = ["1", "2", "3"].map((VersionId) => ({ Key: "a", VersionId }));
    mock.on(ListObjectVersionsCommand).resolves({ Versions });
    mock.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: "a", VersionId: "2", Code: "AccessDenied" }] });
    const error = await failureOf(s3.bucket("x").objectVersions.filter({ Prefix: "a" }).delete());
    expect(error.failures).toEqual([{ id: "a (2)", code: "AccessDenied", message: "" }]);
    expect(error.succeeded).toEqual(["a (1)", "a (3)"]);
  });

  it("counts an item that is listed twice as two failures", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b", "a"]);
    mock.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: "a", Code: "AccessDenied" }] });
    const error = await failureOf(s3.bucket("x").objects.all().delete());
    expect(error.succeeded).toEqual(["b"]);
  });

  it("does not rely on Deleted, which Quiet omits", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"]);
    mock.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: "a", Code: "AccessDenied" }] });
    const error = await failureOf(
      s3
        .bucket("x")
        .objects.all()
        .delete({ Delete: { Quiet: true } }),
    );
    expect(error.succeeded).toEqual(["b"]);
  });
});

describe("a batch with a failed call", () => {
  const refusal = Object.assign(new Error("not now"), { name: "UnauthorizedOperation" });

  it("throws the SDK's error if nothing succeeded before", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    mock.on(StopInstancesCommand).rejects(refusal);
    await expect(ec2.instances.all().stop()).rejects.toBe(refusal);
  });

  it("otherwise reports what succeeded and what failed, and stops", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2", "i-3"], ["i-4"]);
    mock.on(StopInstancesCommand).resolvesOnce({ StoppingInstances: [] }).rejects(refusal);
    const error = await failureOf(ec2.instances.all().stop({}, { concurrency: 1 }));
    expect(error.cause).toBe(refusal);
    expect(error).toMatchObject({
      succeeded: ["i-1"],
      failures: [
        { id: "i-2", code: "UnauthorizedOperation", message: "not now" },
        { id: "i-3", code: "UnauthorizedOperation", message: "not now" },
      ],
      responses: [{ StoppingInstances: [] }],
    });
    expect(inputsOf(mock, "StopInstances")).toHaveLength(2);
  });

  it("includes the failures of earlier responses", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"], ["b"]);
    mock
      .on(DeleteObjectsCommand)
      .resolvesOnce({ Errors: [{ Key: "a", Code: "AccessDenied" }] })
      .rejects(refusal);
    const error = await failureOf(s3.bucket("x").objects.all().delete());
    expect(error.failures.map(({ id, code }) => [id, code])).toEqual([
      ["a", "AccessDenied"],
      ["b", "UnauthorizedOperation"],
    ]);
    expect(error.cause).toBe(refusal);
  });
});

describe("a batch whose listing fails after a successful call", () => {
  it.each([
    ["an error of the service", new Error("not now")],
    ["a response without an id", { Reservations: [{ Instances: [{}] }] }],
  ])("reports what succeeded: %s", async (_, second) => {
    const { ec2, mock } = mockedEC2();
    const listing = mock
      .on(DescribeInstancesCommand)
      .resolvesOnce({ Reservations: [{ Instances: [{ InstanceId: "i-1" }] }], NextToken: "more" });
    if (second instanceof Error) listing.rejects(second);
    else listing.resolves(second);
    mock.on(StopInstancesCommand).resolves({});
    const error = await failureOf(ec2.instances.all().stop());
    expect(error.succeeded).toEqual(["i-1"]);
    expect(error.failures).toEqual([]);
    expect(error.cause).toBeInstanceOf(Error);
  });
});

describe("an aborted batch", () => {
  it("sends nothing if the signal was aborted before", async () => {
    const { ec2, mock } = mockedEC2();
    const abortSignal = AbortSignal.abort();
    await expect(ec2.instances.all().stop({}, { abortSignal })).rejects.toMatchObject({ name: "AbortError" });
    await expect(ec2.instances.all().with({ abortSignal }).stop()).rejects.toMatchObject({
      name: "AbortError",
    });
    const none = ec2.instances.filter({ InstanceIds: [] }).with({ abortSignal });
    await expect(none.stop()).rejects.toMatchObject({ name: "AbortError" });
    expect(mock.calls()).toEqual([]);
  });

  it.each([
    ["while listing", "DescribeInstances", 2, []],
    ["while calling", "StopInstances", 5, ["i-0", "i-1"]],
  ])(
    "sends nothing further, removes its listeners and reports what was done: %s",
    async (_, operation, calls, succeeded) => {
      const { ec2, mock } = mockedEC2();
      const controller = new AbortController();
      const { signal } = controller;
      let count = 0;
      const abortAtSecond = (name: string): void => {
        if (name === operation && ++count === 2) controller.abort();
      };
      mock.on(DescribeInstancesCommand).callsFake(({ NextToken }: { NextToken?: string }) => {
        abortAtSecond("DescribeInstances");
        const page = Number(NextToken ?? 0);
        return { Reservations: [{ Instances: [{ InstanceId: `i-${page}` }] }], NextToken: String(page + 1) };
      });
      mock.on(StopInstancesCommand).callsFake(() => {
        abortAtSecond("StopInstances");
        return {};
      });
      const error: unknown = await ec2.instances
        .all()
        .stop({}, { abortSignal: signal })
        .catch((thrown: unknown) => thrown);
      expect(isAbortError(error)).toBe(true);
      const { cause } = error as Error;
      expect(cause).toBeInstanceOf(BatchActionError);
      expect(cause).toMatchObject({ action: "InstanceCollection.stop", cause: signal.reason as unknown });
      expect((cause as BatchActionError).succeeded).toEqual(succeeded);
      expect(mock.calls()).toHaveLength(calls);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    },
  );

  it("stops between a predicate and the call", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const controller = new AbortController();
    const instances = ec2.instances.all().where(async () => {
      controller.abort();
      return true;
    });
    await expect(instances.stop({}, { abortSignal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(operationsOf(mock)).toEqual(["DescribeInstances"]);
  });

  it("cancels the request in flight of a real client, and removes its listeners", async () => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (body: string) => {
        requests.push(/Action=(\w+)/.exec(body)?.[1] ?? "");
        if (!body.includes("DescribeInstances")) return;
        const item = "<item><instancesSet><item><instanceId>i-1</instanceId></item></instancesSet></item>";
        const answer = `<DescribeInstancesResponse><reservationSet>${item}</reservationSet></DescribeInstancesResponse>`;
        response.end(answer);
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = new EC2Client({
      region: "eu-west-1",
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
    });
    const controller = new AbortController();
    const stop = new EC2Resource({ client }).instances.all().stop({}, { abortSignal: controller.signal });
    while (!requests.includes("StopInstances")) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    await expect(stop).rejects.toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(requests).toEqual(["DescribeInstances", "StopInstances"]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
});

describe("the failures of a batch", () => {
  it("cover all items if the service names none", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"]);
    const output = { Errors: [{}] } as DeleteObjectsCommandOutput;
    mock.on(DeleteObjectsCommand).resolves(output);
    const error = await failureOf(s3.bucket("x").objects.all().delete());
    expect(error.failures).toEqual(["a", "b"].map((id) => ({ id, code: "", message: "" })));
    expect(error.succeeded).toEqual([]);
  });
});
