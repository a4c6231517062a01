import { expect, it } from "vitest";
import { inputsOf, mockedEC2, mockedS3 } from "../../../../support/mocked-roots.js";

const misplaced = [
  ["dryRun", { dryRun: true }],
  ["abortSignal", { abortSignal: new AbortController().signal }],
  ["requestTimeout", { requestTimeout: 1000 }],
] as const;

it.each(misplaced)("%s in an action's input is refused, and nothing is sent", async (name, input) => {
  const { ec2, mock } = mockedEC2();
  await expect(ec2.instance("i-1").terminate(input as object)).rejects.toThrow(
    new TypeError(`${name} is not a member of the input: pass it in the options, the next argument.`),
  );
  expect(inputsOf(mock)).toEqual([]);
});

it.each(misplaced)("%s in a filter is refused, and nothing is sent", async (name, input) => {
  const { s3, mock } = mockedS3();
  const objects = s3.bucket("photos").objects.filter(input as object);
  const place = name === "dryRun" ? "the option dryRun" : `with({ ${name} })`;
  const message = `ObjectSummaryCollection: ListObjectsV2 takes no ${name} (did you mean ${place}`;
  await expect(objects.toArray()).rejects.toThrow(message);
  expect(inputsOf(mock)).toEqual([]);
});

it.each(misplaced)("%s in a batch action's input is refused, and nothing is changed", async (name, input) => {
  const { s3, mock } = mockedS3();
  const objects = s3.bucket("photos").objects.filter({ Prefix: "tmp/" });
  await expect(objects.delete(input as object)).rejects.toThrow(`${name} is not a member of the input`);
  expect(inputsOf(mock)).toEqual([]);
});
