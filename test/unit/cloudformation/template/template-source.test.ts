import { describe, expect, it } from "vitest";
import type { Template } from "../../../../src/cloudformation/index.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { inputsOf } from "../../../support/mocked-roots.js";
import { deployment, stack } from "../../../support/service/mocked-deployment.js";

const fast = { pollInterval: 0 };

describe("the template of a deployment", () => {
  it.each([
    ["https://templates.s3.eu-west-1.amazonaws.com/shop.yaml?versionId=3HL4"],
    ["http://127.0.0.1:4566/templates/shop.yaml"],
    ["ssm-doc://arn:aws:ssm:eu-west-1:123456789012:document/shop"],
  ])("may be at the URL %s", async (url) => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    await shop.deploy({ url }, fast);
    expect(inputsOf(mock, "CreateChangeSet")).toMatchObject([{ TemplateURL: url }]);
  });

  it.each<[string, unknown, RegExp]>([
    ["not a URL", { url: "nope" }, /url must be the https URL .* "nope"/],
    ["not a string", { url: 7 }, /url must be .* 7/],
    ["an S3 URL", { url: "s3://templates/shop.yaml" }, /https URL/],
    ["a URL with other members", { url: "https://x.y/z", Resources: {} }, /no other members.*Resources/],
    ["a string that is a URL", "https://templates.s3.amazonaws.com/shop.yaml", /as \{ url: "https:/],
    ["a path", "./template.yaml", /readFile/],
    ["a Map within", { Resources: new Map() }, /The template\.Resources must .* a Map/],
  ])("is refused if it is %s", async (_what, value, message) => {
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    const deploying = shop.deploy(value as Template);
    await expect(deploying).rejects.toThrow(TypeError);
    await expect(deploying).rejects.toThrow(message);
    expect(mock.calls()).toHaveLength(0);
  });

  it("is part of the call up to 51,200 bytes in UTF-8, even if there is a bucket", async () => {
    const text = `Description: ${"é".repeat(25_592)}\n`;
    expect(Buffer.byteLength(text)).toBe(51_198);
    const bucket = new S3Resource({ region: "eu-west-1" }).bucket("templates");
    const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
    await shop.deploy(`${text}--`, { ...fast, bucket });
    expect(inputsOf(mock, "CreateChangeSet")).toMatchObject([{ TemplateBody: `${text}--` }]);
    await expect(shop.deploy(`${text}---`, fast)).rejects.toThrow(/51201 bytes/);
  });
});
