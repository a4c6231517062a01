import { describe, expect, it } from "vitest";
import {
  answerInstances,
  answerObjects,
  inputsOf,
  mockedEC2,
  mockedS3,
  operationsOf,
} from "../../../../support/mocked-roots.js";

/** As in plain JavaScript, or in a variable whose members the types do not check. */
const misspelt = { requestTimeout: 5000, dryrun: true };

describe("an unknown option", () => {
  it("makes an action throw an error with the intended name, and sends nothing", async () => {
    const { ec2, mock } = mockedEC2();
    await expect(ec2.instance("i-1").stop({}, misspelt)).rejects.toThrow(
      new TypeError("There is no option dryrun. Did you mean dryRun?"),
    );
    expect(inputsOf(mock)).toEqual([]);
  });

  it("makes a batch action do nothing", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const named = ec2.instances.filter({ InstanceIds: ["i-1"] });
    await expect(named.terminate({}, misspelt)).rejects.toThrow("There is no option dryrun.");
    expect(operationsOf(mock)).not.toContain("TerminateInstances");
  });

  it("keeps a bucket from being emptied", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"]);
    const bucket = s3.bucket("b");
    await expect(bucket.empty({}, misspelt)).rejects.toThrow("Did you mean dryRun?");
    await expect(bucket.empty(misspelt as object)).rejects.toThrow(TypeError);
    await expect(bucket.empty({ Versions: true } as object)).rejects.toThrow("Did you mean versions?");
    await expect(bucket.empty({ dryRun: true } as object)).rejects.toThrow("pass it in the options");
    await expect(bucket.objects.all().delete({}, misspelt)).rejects.toThrow("Did you mean dryRun?");
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
  });

  it.each([
    [
      "an upload",
      (s3: ReturnType<typeof mockedS3>["s3"], options: object) =>
        s3.object("b", "k").upload(new Uint8Array(1), {}, options),
    ],
    [
      "a download",
      (s3: ReturnType<typeof mockedS3>["s3"], options: object) =>
        s3.object("b", "k").downloadFile("x", {}, options),
    ],
    [
      "a copy",
      (s3: ReturnType<typeof mockedS3>["s3"], options: object) =>
        s3.object("b", "k").copy({ Bucket: "b", Key: "c" }, {}, options),
    ],
  ])("rejects %s before any request", async (_, transfer) => {
    const { s3, mock } = mockedS3();
    await expect(transfer(s3, { onprogress: () => {} })).rejects.toThrow("Did you mean onProgress?");
    expect(inputsOf(mock)).toEqual([]);
  });

  it("is refused by a parallel listing, as are options that are not an object", () => {
    const { objects } = mockedS3().s3.bucket("b");
    expect(() => objects.parallel({ Concurrency: 4 } as object)).toThrow("Did you mean concurrency?");
    expect(() => objects.parallel(16 as unknown as object)).toThrow(
      "must be a plain object, but they are 16",
    );
    expect(() => objects.parallel({ concurrency: "8" } as object)).toThrow('but it is "8"');
  });

  it("in a transfer's input is refused with the place where it belongs", async () => {
    const { s3 } = mockedS3();
    const input = { onProgress: () => {} } as object;
    await expect(s3.object("b", "k").upload(new Uint8Array(1), input)).rejects.toThrow(
      "upload takes onProgress among its options, the argument after the input.",
    );
  });
});

describe("a wrong value", () => {
  it("of metadata outside of ASCII is refused, as its signature would be invalid", async () => {
    const { s3, mock } = mockedS3();
    const put = s3.object("b", "k").put({ Body: "x", Metadata: { plain: "a b", name: "é" } });
    await expect(put).rejects.toThrow('The metadata "name" is not ASCII');
    expect(inputsOf(mock)).toEqual([]);
  });

  it("of a predicate is refused unless it is a function", () => {
    const { objects } = mockedS3().s3.bucket("b");
    expect(() => objects.where(undefined as never)).toThrow("where expects a function");
  });
});
