import { DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import { mockedCloudFormation } from "../../support/service/mocked-cloudformation.js";

const MISSING = "Stack with id shop does not exist";
const REFUSED = "1 validation error detected: Value 'shop!' at 'stackName' failed to satisfy constraint";

function refusedStack(message: string) {
  const { mock, cloudformation } = mockedCloudFormation();
  mock.on(DescribeStacksCommand).rejects(Object.assign(new Error(message), { name: "ValidationError" }));
  return { mock, stack: cloudformation.stack("shop!") };
}

describe("a ValidationError of CloudFormation", () => {
  it("means that the stack does not exist if its message says so", async () => {
    const { stack } = refusedStack(MISSING);
    expect(await stack.exists()).toBe(false);
    expect(await stack.deleteIfExists()).toBe(false);
    await expect(stack.load()).rejects.toMatchObject({ code: "ResourceNotFound" });
  });

  it("is rethrown if it concerns anything else", async () => {
    const { mock, stack } = refusedStack(REFUSED);
    for (const call of [stack.exists(), stack.deleteIfExists(), stack.load()]) {
      await expect(call).rejects.toMatchObject({ name: "ValidationError", message: REFUSED });
    }
    expect(mock.commandCalls(DescribeStacksCommand)).toHaveLength(3);
  });

  it.each(["waitUntilDeleteComplete", "waitUntilExists", "waitUntilCreateComplete"] as const)(
    "ends %s at once if it concerns anything else",
    async (wait) => {
      const { mock, stack } = refusedStack(REFUSED);
      const cause = { message: REFUSED };
      await expect(stack[wait]()).rejects.toMatchObject({ code: "WaiterFailed", cause });
      expect(mock.commandCalls(DescribeStacksCommand)).toHaveLength(1);
    },
  );

  it("lets a wait for the deletion succeed if the stack does not exist", async () => {
    const { stack } = refusedStack(MISSING);
    await expect(stack.waitUntilDeleteComplete()).resolves.toBe(stack);
  });
});
