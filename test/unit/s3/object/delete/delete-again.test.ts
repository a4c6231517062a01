import { getEventListeners } from "node:events";
import { DeleteObjectCommand, DeleteObjectsCommand, S3ServiceException } from "@aws-sdk/client-s3";
import { describe, expect, it, vi } from "vitest";
import { BatchActionError } from "../../../../../src/core/errors/errors.js";
import { settled, useFakeClock } from "../../../../support/process/fake-clock.js";
import { answerObjects, inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";

const failed = (Code: string, ...keys: string[]) => ({
  Errors: keys.map((Key) => ({ Key, Code, Message: "later" })),
});

describe("keys that fail temporarily", () => {
  useFakeClock();

  it.each(["InternalError", "SlowDown", "ServiceUnavailable", "RequestTimeout", "OperationAborted"])(
    "are retried: %s",
    async (code) => {
      const { s3, mock } = mockedS3();
      answerObjects(mock, ["a", "b", "c"]);
      const first = failed(code, "a", "c");
      mock.on(DeleteObjectsCommand).resolvesOnce(first).resolves({ Deleted: [] });
      const outputs = await settled(s3.bucket("b").objects.all().delete());
      expect(outputs).toEqual([first, { Deleted: [] }]);
      expect(inputsOf(mock, "DeleteObjects").map(({ Delete }) => Delete)).toEqual([
        { Quiet: true, Objects: [{ Key: "a" }, { Key: "b" }, { Key: "c" }] },
        { Quiet: true, Objects: [{ Key: "a" }, { Key: "c" }] },
      ]);
    },
  );

  it("are given up after five attempts with growing delays, and the rest continues", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"], ["c"]);
    const times: number[] = [];
    mock.on(DeleteObjectsCommand).callsFake(({ Delete }: { Delete: { Objects: { Key: string }[] } }) => {
      if (Delete.Objects.every(({ Key }) => Key !== "a")) return {};
      times.push(Date.now());
      return failed("SlowDown", "a");
    });
    const error = await settled(s3.bucket("b").objects.all().delete());
    expect(error).toBeInstanceOf(BatchActionError);
    expect(error).toMatchObject({
      failures: [{ id: "a", code: "SlowDown", message: "later" }],
      succeeded: ["b", "c"],
    });
    expect(times).toHaveLength(5);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(50 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(100 * 2 ** index);
    }
  });

  it("are retried without the keys that failed permanently", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"]);
    const both = { Errors: [...failed("SlowDown", "a").Errors, ...failed("AccessDenied", "b").Errors] };
    mock.on(DeleteObjectsCommand).resolvesOnce(both).resolves({});
    const error = await settled(s3.bucket("b").objects.all().delete());
    expect(error).toMatchObject({ failures: [{ id: "b", code: "AccessDenied" }], succeeded: ["a"] });
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", "DeleteObjects", "DeleteObjects"]);
  });

  it("are retried even if XML cannot represent them", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["\u0001"]);
    const slow = new S3ServiceException({
      name: "SlowDown",
      $fault: "server",
      $metadata: { httpStatusCode: 503 },
    });
    mock.on(DeleteObjectCommand).rejectsOnce(slow).resolves({});
    await settled(s3.bucket("b").objects.all().delete());
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", "DeleteObject", "DeleteObject"]);
  });

  it("are not retried after an abort during the delay, and nothing is left running", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"]);
    mock.on(DeleteObjectsCommand).resolves(failed("SlowDown", "a"));
    const controller = new AbortController();
    const deleting = s3.bucket("b").objects.all().delete({}, { abortSignal: controller.signal });
    const outcome = deleting.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    expect(await outcome).toMatchObject({ name: "AbortError" });
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", "DeleteObjects"]);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("are not retried forever if the service's names for them differ from those sent", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"]);
    mock.on(DeleteObjectsCommand).resolves(failed("SlowDown", "other"));
    const error = await settled(s3.bucket("b").objects.all().delete());
    expect(error).toMatchObject({ failures: [{ id: "a", code: "SlowDown" }], succeeded: [] });
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", ...Array<string>(5).fill("DeleteObjects")]);
  });
});
