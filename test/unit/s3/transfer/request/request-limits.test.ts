import type { S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { S3Resource } from "../../../../../src/s3/index.js";
import { heldClient, turns } from "../../../../support/client/held-client.js";

const MIB = 1024 * 1024;
const CONTROL = 60_000;
const WORK = 600_000;

beforeEach(() => {
  const toFake = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] as const;
  vi.useFakeTimers({ toFake: [...toFake] });
});
afterEach(() => void vi.useRealTimers());

function held() {
  const { client, ...stub } = heldClient();
  const s3 = new S3Resource({ client: client as unknown as S3Client });
  return { ...stub, object: s3.object("photos", "a.bin"), source: s3.object("photos", "b.bin") };
}

/** The result or error so far, if any. */
function outcomeOf(transfer: Promise<unknown>) {
  const outcome: { value?: unknown } = {};
  void transfer.then(
    (value) => (outcome.value = value),
    (error: unknown) => (outcome.value = error),
  );
  return outcome;
}

/** Advances the clock to one millisecond before the limit, and then past it. */
async function justBefore(limit: number): Promise<void> {
  await turns();
  await vi.advanceTimersByTimeAsync(limit - 1);
  await turns();
}
async function pastLimit(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1);
  await turns();
}

const head = { ContentLength: 5, ETag: '"source"', TagCount: 0 };
const largeHead = { ...head, ContentLength: 9 * MIB };

describe("without a response", () => {
  it("a copy that reads its source fails after a minute", async () => {
    const { object, source } = held();
    const outcome = outcomeOf(object.copy(source));
    await justBefore(CONTROL);
    expect(outcome.value).toBeUndefined();
    await pastLimit();
    expect(outcome.value).toMatchObject({ name: "TimeoutError" });
  });

  it("a copy fails after ten minutes", async () => {
    const { object, source, at, operations } = held();
    const outcome = outcomeOf(object.copy(source));
    await turns();
    await at(0).answer(head);
    await justBefore(WORK);
    expect([outcome.value, operations()]).toEqual([undefined, ["HeadObject", "CopyObject"]]);
    await pastLimit();
    expect(outcome.value).toMatchObject({ name: "TimeoutError" });
  });

  it("a multipart copy fails after ten minutes and leaves nothing behind", async () => {
    const { object, source, at, operations } = held();
    const outcome = outcomeOf(object.copy(source));
    await turns();
    await at(0).answer(largeHead);
    await at(1).answer({ UploadId: "u" });
    await justBefore(WORK);
    expect(at(2)).toMatchObject({ operation: "UploadPartCopy", isOpen: true });
    await pastLimit();
    await at(-1).fail(Object.assign(new Error("gone"), { name: "NoSuchUpload" }));
    expect(outcome.value).toMatchObject({ name: "TimeoutError" });
    expect(operations().at(-1)).toBe("AbortMultipartUpload");
  });

  it("a copy fails after its own requestTimeout, instead of these limits", async () => {
    const { object, source } = held();
    const outcome = outcomeOf(object.copy(source, {}, { requestTimeout: 5 * CONTROL }));
    await justBefore(5 * CONTROL);
    expect(outcome.value).toBeUndefined();
    await pastLimit();
    expect(outcome.value).toMatchObject({ name: "TimeoutError" });
  });

  it("an upload in completion fails after ten minutes, unless it turns out to be complete", async () => {
    const { object, at, operations } = held();
    const content = Buffer.alloc(9 * MIB);
    const outcome = outcomeOf(object.upload(content, {}, { config: { multipartChunksize: 9 * MIB } }));
    await turns();
    await at(0).answer({ UploadId: "u" });
    await at(1).answer({ ETag: `"${"0".repeat(32)}"` });
    await justBefore(WORK);
    expect([outcome.value, at(-1).operation]).toEqual([undefined, "CompleteMultipartUpload"]);
    await pastLimit();
    await at(-1).fail(Object.assign(new Error("gone"), { name: "NoSuchUpload" }));
    expect(operations().slice(-2)).toEqual(["ListParts", "HeadObject"]);
    // The MD5 of sixteen zero bytes, which are the ETag of the part.
    const eTag = '"4ae71336e44bf9bf79d2752e234818a5-1"';
    await at(-1).answer({ ContentLength: content.length, ETag: eTag });
    expect(outcome.value).toMatchObject({ size: content.length, eTag });
  });
});
