import { expect, it } from "vitest";
import { inputsOf, mockedEC2, mockedS3 } from "../../../../support/mocked-roots.js";

const misplaced = [
  ["dryRun", { dryRun: true }],
  ["abortSignal", { abortSignal: new AbortController().signal }],
  ["requestTimeout", { requestTimeout: 1000 }],
] as const;

it.each(misplaced)("refuses %s in an action's input, and sends nothing", async (name, input) => {
  const { ec2, mock } = mockedEC2();
  await expect(ec2.instance("i-1").terminate(input as object)).rejects.toThrow(
    new TypeError(`${name} is not a member of the input: pass it in the options, the next argument.`),
  );
  expect(inputsOf(mock)).toEqual([]);
});

it.each(misplaced)("refuses %s in a filter, and sends nothing", async (name, input) => {
  const { s3, mock } = mockedS3();
  const objects = s3.bucket("photos").objects.filter(input as object);
  const place = name === "dryRun" ? "the option dryRun" : `with({ ${name} })`;
  const message = `ObjectSummaryCollection: ListObjectsV2 takes no ${name} (did you mean ${place}`;
  await expect(objects.toArray()).rejects.toThrow(message);
  expect(inputsOf(mock)).toEqual([]);
});

it.each(misplaced)("refuses %s in a batch action's input, and changes nothing", async (name, input) => {
  const { s3, mock } = mockedS3();
  const objects = s3.bucket("photos").objects.filter({ Prefix: "tmp/" });
  await expect(objects.delete(input as object)).rejects.toThrow(`${name} is not a member of the input`);
  expect(inputsOf(mock)).toEqual([]);
});
