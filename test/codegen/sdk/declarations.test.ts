import { describe, expect, it } from "vitest";
import { attributeText, loadSdk, parseDocComment, summaryText } from "../../../codegen/sdk/index.js";

const ec2 = loadSdk("@aws-sdk/client-ec2").declarations;
const s3 = loadSdk("@aws-sdk/client-s3").declarations;
const elb = loadSdk("@aws-sdk/client-elastic-load-balancing").declarations;

describe("members", () => {
  it("have a doc comment and a type", () => {
    const state = ec2.member("Instance", "State");
    expect(state).toMatchObject({ type: "InstanceState | undefined", required: false });
    expect(attributeText(ec2.doc("Instance", "State"))).toBe("The current state of the instance.");
    expect(ec2.member("Instance", "InstanceType")?.type).toBe("_InstanceType | undefined");
    expect(ec2.member("Instance", "Nothing")).toBeUndefined();
    expect(ec2.doc("Nothing", "State")).toBeUndefined();
  });

  it("can be inherited", () => {
    expect(attributeText(s3.doc("HeadObjectCommandOutput", "ContentLength"))).toBe(
      "Size of the body in bytes.",
    );
    expect(s3.doc("HeadObjectCommandOutput", "ContentLength")).toBe(
      s3.doc("HeadObjectOutput", "ContentLength"),
    );
  });

  it("keep the comment but not the type if omitted and redeclared", () => {
    expect(s3.member("PutObjectCommandInput", "Body")?.type).toBe("StreamingBlobPayloadInputTypes");
    expect(attributeText(s3.doc("PutObjectCommandInput", "Body"))).toBe("Object data.");
  });

  it("can be deprecated, with or without a reason", () => {
    expect(s3.doc("LifecycleRule", "Prefix")?.deprecated).toBe("deprecated.");
    expect(ec2.doc("Instance", "State")?.deprecated).toBeUndefined();
  });

  it("agree with the runtime schema", () => {
    const cases = [
      ["@aws-sdk/client-ec2", "Instance"],
      ["@aws-sdk/client-s3", "Object"],
      ["@aws-sdk/client-elastic-load-balancing", "LoadBalancerDescription"],
    ] as const;
    for (const [packageName, name] of cases) {
      const sdk = loadSdk(packageName);
      const shape = sdk.expectShape(name);
      const declared = sdk.declarations.interface(shape.typeName)?.members.keys() ?? [];
      expect(new Set(declared)).toEqual(new Set(shape.members));
    }
  });
});

describe("requiredMembers", () => {
  it("are those declared without a question mark", () => {
    expect(s3.requiredMembers("PutObjectCommandInput")).toEqual(["Bucket", "Key"]);
    expect(s3.requiredMembers("PutObjectRequest")).toEqual(["Bucket", "Key"]);
    expect(elb.requiredMembers("AddTagsCommandInput")).toEqual(["LoadBalancerNames", "Tags"]);
    expect(ec2.requiredMembers("RunInstancesCommandInput")).toEqual(["MaxCount", "MinCount"]);
    expect(ec2.requiredMembers("DescribeInstancesCommandInput")).toEqual([]);
    expect(ec2.requiredMembers("NothingCommandInput")).toEqual([]);
  });
});

describe("exported types", () => {
  it.each([
    "Instance",
    "InstanceStateName",
    "StopInstancesCommand",
    "StopInstancesCommandInput",
    "EC2Client",
  ])("include %s", (name) => {
    expect(ec2.exportsType(name)).toBe(true);
  });

  it("include the client's configuration and its errors", () => {
    expect(ec2.exportsType("EC2ClientConfig")).toBe(true);
    expect(ec2.exportsType("EC2ServiceException")).toBe(true);
    expect(s3.exportsType("NoSuchKey")).toBe(true);
  });

  it.each(["Object", "Bucket2", "StopInstancesCommandInputs", "NothingCommand"])(
    "do not include %s",
    (name) => {
      expect(s3.exportsType(name)).toBe(false);
    },
  );
});

describe("operations", () => {
  it("are described by the comment of their command", () => {
    const text = summaryText(ec2.docOfCommand("StopInstances"));
    expect(text).toMatch(
      /^Stops an Amazon EBS-backed instance\. You can restart your instance at any time using the\n/,
    );
    expect(text).not.toMatch(/When you stop or hibernate|@example|<p>/);
    expect(ec2.docOfCommand("StopInstancesCommand")).toEqual(ec2.docOfCommand("StopInstances"));
  });

  it("are described by the text after introductory notes", () => {
    expect(s3.docOfCommand("PutObject")?.html).toMatch(/^<important>/);
    expect(summaryText(s3.docOfCommand("PutObject"))).toBe("Adds an object to a bucket.");
  });

  it("are not described if they do not exist", () => {
    expect(ec2.docOfCommand("Nothing")).toBeUndefined();
    expect(summaryText(undefined)).toBe("");
  });
});

describe("parseDocComment", () => {
  it("separates the description and the deprecation from the other tags", () => {
    const comment = [
      "/**",
      "     * <p>One \\{two\\}, *\\/ a@b.c</p>",
      "     *",
      "     * @deprecated (since 2024)",
      "     * no longer used.",
      "     * @public",
      "     */",
    ].join("\n");
    expect(parseDocComment(comment)).toEqual({
      html: "<p>One {two}, */ a@b.c</p>",
      deprecated: "(since 2024) no longer used.",
    });
  });

  it("returns an empty result for an empty comment", () => {
    expect(parseDocComment(undefined)).toBeUndefined();
    expect(parseDocComment("/**\n * @public\n */")).toBeUndefined();
    expect(parseDocComment("/** @deprecated */")).toEqual({ html: "", deprecated: "" });
  });
});
