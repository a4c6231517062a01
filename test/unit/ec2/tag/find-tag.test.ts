import { DescribeTagsCommand } from "@aws-sdk/client-ec2";
import { expect, it } from "vitest";
import { isResourceNotFound } from "../../../../src/index.js";
import { inputsOf, mockedEC2 } from "../../../support/mocked-roots.js";

it("a tag is requested literally, with wildcards escaped", async () => {
  const { ec2, mock } = mockedEC2();
  mock.on(DescribeTagsCommand).resolves({
    Tags: [{ ResourceId: "i-1", Key: "a*", Value: String.raw`b?\c`, ResourceType: "instance" }],
  });
  const tag = await ec2.tag("i-1", "a*", String.raw`b?\c`).load();
  expect(tag.resourceType).toBe("instance");
  expect(inputsOf(mock)).toEqual([
    {
      Filters: [
        { Name: "resource-id", Values: ["i-1"] },
        { Name: "key", Values: [String.raw`a\*`] },
        { Name: "value", Values: [String.raw`b\?\\c`] },
      ],
    },
  ]);
});

it("a missing tag is not found", async () => {
  const { ec2, mock } = mockedEC2();
  mock.on(DescribeTagsCommand).resolves({ Tags: [] });
  const tag = ec2.tag("i-1", "Name", "web");
  expect(await tag.exists()).toBe(false);
  expect(isResourceNotFound(await tag.load().catch((error: unknown) => error))).toBe(true);
});
