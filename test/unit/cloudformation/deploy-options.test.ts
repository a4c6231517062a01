import { describe, expect, it } from "vitest";
import { deployment, stack } from "../../support/service/mocked-deployment.js";

const template = { Resources: { Topic: { Type: "AWS::SNS::Topic" } } };

describe("the options of stack.deploy", () => {
  it.each<[object, ErrorConstructor, RegExp]>([
    [{ pollInterval: NaN }, RangeError, /pollInterval must be seconds, 0 or more, but it is NaN/],
    [{ pollInterval: -1 }, RangeError, /pollInterval/],
    [{ pollInterval: "1" }, TypeError, /pollInterval/],
    [{ pollinterval: 1 }, TypeError, /no option pollinterval. Did you mean pollInterval/],
    [{ maxWaitTime: 60 }, TypeError, /no option maxWaitTime/],
    [{ Parameters: {} }, TypeError, /Did you mean parameters/],
    [{ parameters: [{ ParameterKey: "Stage" }] }, TypeError, /parameters must be a plain object.*a list/],
    [{ parameters: new Map() }, TypeError, /a Map/],
    [{ parameters: { Size: 3 } }, TypeError, /parameter Size must be a string, but it is a number/],
    [{ parameters: { Secret: undefined } }, TypeError, /parameter Secret must be a string/],
    [{ tags: [{ Key: "Owner", Value: "ada" }] }, TypeError, /tags must be a plain object/],
    [{ tags: { Owner: 1 } }, TypeError, /tag Owner/],
    [{ capabilities: "CAPABILITY_IAM" }, TypeError, /capabilities must be a list.*"CAPABILITY_IAM"/],
    [{ capabilities: [1] }, TypeError, /capabilities/],
    [{ roleArn: "" }, TypeError, /roleArn/],
    [{ review: true }, TypeError, /review must be a function/],
    [{ onEvent: {} }, TypeError, /onEvent must be a function/],
    [{ bucket: "templates" }, TypeError, /bucket must be a Bucket of tucuxi\/s3, but it is "templates"/],
    [{ bucket: {} }, TypeError, /bucket must be a Bucket/],
  ])("refuse %j before any request", async (options, kind, message) => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    const deploying = shop.deploy(template, options);
    await expect(deploying).rejects.toThrow(kind);
    await expect(deploying).rejects.toThrow(message);
    expect(mock.calls()).toHaveLength(0);
  });

  it("are omitted from the request if not given", async () => {
    const { shop } = deployment(stack("UPDATE_COMPLETE"));
    const none = { parameters: undefined, tags: undefined, capabilities: undefined, roleArn: undefined };
    await expect(shop.deploy(template, { ...none, bucket: undefined })).resolves.toHaveProperty("changed");
  });
});

describe("the options of stack.follow", () => {
  it.each<[object, ErrorConstructor, RegExp]>([
    [{ pollInterval: NaN }, RangeError, /pollInterval/],
    [{ pollInterval: "1" }, TypeError, /pollInterval/],
    [{ maxWaitTime: 60 }, TypeError, /no option maxWaitTime/],
    [{ since: "2026-01-01" }, TypeError, /since must be a valid Date/],
    [{ since: new Date(NaN) }, TypeError, /since must be a valid Date/],
  ])("refuse %j before any request", async (options, kind, message) => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    const following = shop.follow(options).next();
    await expect(following).rejects.toThrow(kind);
    await expect(following).rejects.toThrow(message);
    expect(mock.calls()).toHaveLength(0);
  });
});
