import type { DeleteChangeSetCommandInput } from "@aws-sdk/client-cloudformation";
import { describe, expectTypeOf, it } from "vitest";
import type { ReadonlyInput } from "../../src/core/call/input/readonly-input.js";
import type { ChangeSet, CloudFormationResource, Deployment, Stack } from "../../src/cloudformation/index.js";

declare const stack: Stack;
declare const cloudformation: CloudFormationResource;
declare const changeSet: ChangeSet;

describe("identifiers", () => {
  it("are never optional", () => {
    expectTypeOf(stack.name).toEqualTypeOf<string>();
    expectTypeOf(changeSet.name).toEqualTypeOf<string>();
    expectTypeOf(changeSet.stackName).toEqualTypeOf<string>();
    expectTypeOf(changeSet.stack()).toEqualTypeOf<Stack>();
  });
});

describe("outputs, parameters and tags", () => {
  it("are records of strings", () => {
    expectTypeOf(stack.outputValues).toEqualTypeOf<Record<string, string>>();
    expectTypeOf(stack.parameterValues).toEqualTypeOf<Record<string, string>>();
    expectTypeOf(stack.tagMap["Stage"]).toEqualTypeOf<string | undefined>();
  });
});

describe("stack.deploy", () => {
  it("accepts a template as object, string or URL, and resolves to the outputs", () => {
    expectTypeOf(stack.deploy({ Resources: {} })).resolves.toEqualTypeOf<Deployment>();
    expectTypeOf<Deployment["outputs"]>().toEqualTypeOf<Readonly<Record<string, string>>>();
    expectTypeOf(stack.deploy).toBeCallableWith("Resources: {}", { parameters: { Name: "orders" } });
    expectTypeOf(stack.deploy).toBeCallableWith({ url: "https://example.com/template.json" });
    // @ts-expect-error a number is not a template
    void stack.deploy(1);
    // @ts-expect-error an unknown option
    void stack.deploy({}, { params: {} });
    // @ts-expect-error an unknown capability
    void stack.deploy({}, { capabilities: ["CAPABILITY_FLY"] });
    // @ts-expect-error a review must return a boolean
    void stack.deploy({}, { review: () => "yes" });
  });
});

describe("templates in inputs", () => {
  it("are objects or strings", () => {
    expectTypeOf(stack.update).toBeCallableWith({ TemplateBody: { Resources: {} } });
    expectTypeOf(stack.update).toBeCallableWith({
      TemplateBody: "Resources: {}",
      Capabilities: ["CAPABILITY_IAM"],
    });
    expectTypeOf(cloudformation.createStackRefactor).toBeCallableWith({
      StackDefinitions: [{ StackName: "shop", TemplateBody: { Resources: {} } }],
    });
    // @ts-expect-error a number is not a template
    void stack.update({ TemplateBody: 1 });
    // @ts-expect-error the stacks are required
    void cloudformation.createStackRefactor({});
  });
});

describe("inputs and waiters", () => {
  it("are the SDK's input without the names, and resolve to the resource", () => {
    expectTypeOf(changeSet.delete)
      .parameter(0)
      .toEqualTypeOf<
        ReadonlyInput<Omit<DeleteChangeSetCommandInput, "ChangeSetName" | "StackName">> | undefined
      >();
    // @ts-expect-error the stack is filled in
    void stack.delete({ StackName: "other" });
    expectTypeOf(stack.waitUntilCreateComplete()).resolves.toEqualTypeOf<Stack>();
    expectTypeOf(changeSet.waitUntilCreateComplete()).resolves.toEqualTypeOf<ChangeSet>();
  });
});
