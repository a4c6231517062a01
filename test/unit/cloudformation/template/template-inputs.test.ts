import { CreateStackRefactorCommand } from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import type { CloudFormationResource, TemplateBody } from "../../../../src/cloudformation/index.js";
import { inputsOf } from "../../../support/mocked-roots.js";
import { mockedCloudFormation } from "../../../support/service/mocked-cloudformation.js";

interface Given {
  readonly TemplateBody?: TemplateBody;
  readonly TemplateURL?: string;
}

/** All operations that accept a template. */
const operations: Readonly<Record<string, (root: CloudFormationResource, given: Given) => Promise<unknown>>> =
  {
    CreateStack: (root, given) => root.createStack({ StackName: "shop", ...given }),
    CreateStackSet: (root, given) => root.createStackSet({ StackSetName: "shops", ...given }),
    CreateStackRefactor: (root, given) =>
      root.createStackRefactor({ StackDefinitions: [{ StackName: "shop", ...given }] }),
    EstimateTemplateCost: (root, given) => root.estimateTemplateCost(given),
    GetTemplateSummary: (root, given) => root.templateSummary(given),
    ValidateTemplate: (root, given) => root.validateTemplate(given),
    CreateChangeSet: (root, given) => root.stack("shop").createChangeSet({ ChangeSetName: "one", ...given }),
    UpdateStack: (root, given) => root.stack("shop").update(given),
    UpdateStackSet: (root, given) => root.stackSet("shops").update(given),
  };

const all = Object.entries(operations);
const template = { Resources: { Topic: { Type: "AWS::SNS::Topic" } } };

/** A template with this many bytes in two-byte letters. */
function templateOf(bytes: number): string {
  const [begin, end] = ['{"Description":"', '","Resources":{}}'];
  const left = bytes - begin.length - end.length;
  return begin + "é".repeat(Math.floor(left / 2)) + "x".repeat(left % 2) + end;
}

function mocked() {
  const { mock, cloudformation } = mockedCloudFormation();
  mock.onAnyCommand().resolves({ Id: "arn:change", StackId: "arn:stack", StackRefactorId: "refactor-1" });
  /** The template that was sent. */
  const sent = (operation: string): unknown => {
    const [input] = inputsOf(mock, operation) as { StackDefinitions?: unknown[] }[];
    return input?.StackDefinitions?.[0] ?? input;
  };
  return { mock, cloudformation, sent };
}

describe("the template in an input", () => {
  it.each(all)("of %s may be an object", async (operation, call) => {
    const { cloudformation, sent } = mocked();
    await call(cloudformation, { TemplateBody: template });
    expect(sent(operation)).toMatchObject({ TemplateBody: JSON.stringify(template) });
  });

  it.each(all)("of %s may be a string of at most 51,200 bytes", async (operation, call) => {
    const { mock, cloudformation, sent } = mocked();
    const largest = templateOf(51_200);
    await call(cloudformation, { TemplateBody: largest });
    expect(sent(operation)).toMatchObject({ TemplateBody: largest });
    mock.resetHistory();
    const refused = call(cloudformation, { TemplateBody: templateOf(51_201) });
    await expect(refused).rejects.toThrow(RangeError);
    await expect(refused).rejects.toThrow(/51201 bytes.*TemplateURL.*deploy/);
    expect(mock.calls()).toHaveLength(0);
  });

  it.each(all)("of %s may be a URL, but is required", async (operation, call) => {
    const { mock, cloudformation, sent } = mocked();
    const TemplateURL = "https://templates.s3.eu-west-1.amazonaws.com/shop.yaml";
    await call(cloudformation, { TemplateURL });
    expect(sent(operation)).toMatchObject({ TemplateURL });
    mock.resetHistory();
    const refused = call(cloudformation, {});
    await expect(refused).rejects.toThrow(TypeError);
    await expect(refused).rejects.toThrow(/One of TemplateBody, TemplateURL/);
    expect(mock.calls()).toHaveLength(0);
  });

  it("may be the previous one for a change, but not with `false`", async () => {
    const { cloudformation, mock } = mocked();
    const stack = cloudformation.stack("shop");
    await stack.update({ UsePreviousTemplate: true });
    await cloudformation.stackSet("shops").update({ UsePreviousTemplate: true });
    await stack.createChangeSet({ ChangeSetName: "one", UsePreviousTemplate: true });
    expect(mock.calls()).toHaveLength(3);
    await expect(stack.update({ UsePreviousTemplate: false })).rejects.toThrow(TypeError);
  });

  it("may be that of a stack or a stack set if it is only read or imported", async () => {
    const { cloudformation, mock } = mocked();
    await cloudformation.templateSummary({ StackName: "shop" });
    await cloudformation.templateSummary({ StackSetName: "shops" });
    await cloudformation.stack("shop").templateSummary();
    await cloudformation.createStackSet({ StackSetName: "shops", StackId: "arn:stack" });
    expect(mock.calls()).toHaveLength(4);
  });

  it.each<[string, unknown, RegExp]>([
    ["an empty string", "", /TemplateBody must be a template.*empty/],
    ["blanks", " \n", /empty/],
    ["an empty object", {}, /empty/],
    ["null", null, /null/],
    ["a number", 7, /a number/],
    ["a list", [template], /a list/],
    ["a Map", new Map([["Resources", {}]]), /a Map/],
    ["a URL object", new URL("https://example.com/t.yaml"), /URL/],
    ["a Map within", { Resources: new Map() }, /TemplateBody\.Resources must .* a Map/],
    ["a Date within", { Metadata: { Since: [new Date()] } }, /TemplateBody\.Metadata\.Since\[0\] .* a Date/],
    ["a function within", { "My Part": { f: () => 1 } }, /TemplateBody\["My Part"\]\.f .* a function/],
    ["a bigint within", { Metadata: 1n }, /TemplateBody\.Metadata .* a bigint/],
    ["NaN within", { Metadata: NaN }, /TemplateBody\.Metadata .* NaN/],
    [
      "a relative path",
      "./template.yaml",
      /is "\.\/template\.yaml"\. Of a file, read the text first: await readFile/,
    ],
    ["a path", "/srv/my templates/shop", /readFile/],
    ["a Windows path", "C:\\templates\\shop.json", /readFile/],
    ["a name", "template.json", /readFile/],
    ["a file URL", "file://template.yaml", /readFile/],
    ["a URL", "https://templates.s3.amazonaws.com/shop.yaml", /Pass the URL as TemplateURL/],
    ["an S3 URL", "s3://templates/shop.yaml", /Pass the URL as TemplateURL/],
  ])("is refused if it is %s", async (_what, value, message) => {
    const { mock, cloudformation } = mocked();
    for (const [, call] of all) {
      const refused = call(cloudformation, { TemplateBody: value as TemplateBody });
      await expect(refused).rejects.toThrow(TypeError);
      await expect(refused).rejects.toThrow(message);
    }
    expect(mock.calls()).toHaveLength(0);
  });

  it.each([["Resources: {}"], ["{ Resources: {} }"], ['{"Resources":{}}'], ["Resources:\n  Topic:\n"]])(
    "is sent unchanged if it is %j",
    async (TemplateBody) => {
      const { cloudformation, sent } = mocked();
      await cloudformation.validateTemplate({ TemplateBody });
      expect(sent("ValidateTemplate")).toMatchObject({ TemplateBody });
    },
  );
});

describe("createStackRefactor", () => {
  it("names the stack whose template is invalid", async () => {
    const { cloudformation, mock } = mocked();
    const creating = cloudformation.createStackRefactor({
      StackDefinitions: [
        { StackName: "one", TemplateBody: template },
        { StackName: "two", TemplateBody: "" },
      ],
    });
    await expect(creating).rejects.toThrow(/StackDefinitions\[1\]\.TemplateBody/);
    await expect(cloudformation.createStackRefactor({} as never)).rejects.toThrow(
      /StackDefinitions must be a list/,
    );
    expect(mock.commandCalls(CreateStackRefactorCommand)).toHaveLength(0);
  });
});
