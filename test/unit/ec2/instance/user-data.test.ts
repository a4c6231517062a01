import {
  CreateLaunchTemplateCommand,
  ImportKeyPairCommand,
  ModifyInstanceAttributeCommand,
  RunInstancesCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedEC2, mockedS3 } from "../../../support/mocked-roots.js";

const script = "#!/bin/bash\necho grüß dich\n";
const bytes = Buffer.from(script);
const base64 = bytes.toString("base64");
const image = { ImageId: "ami-1", MinCount: 1, MaxCount: 1 };

describe("UserData", () => {
  it.each([
    ["a string", script, base64],
    ["bytes", new Uint8Array(bytes), base64],
    ["a base64 string", base64, base64],
    [
      "base64 in lines",
      `${base64.slice(0, 20)}\n${base64.slice(20)}`,
      `${base64.slice(0, 20)}\n${base64.slice(20)}`,
    ],
    ["bytes that look like base64", Buffer.from("bash"), "YmFzaA=="],
    ["a word whose length is not a multiple of four", "foo", "Zm9v"],
  ])("is sent in base64, and encoded once: %s", async (_, UserData, expected) => {
    const { ec2, mock } = mockedEC2();
    mock.on(RunInstancesCommand).resolves({ Instances: [] });
    const input = { ...image, UserData };
    await ec2.createInstances(input);
    await ec2.subnet("subnet-1").createInstances(input);
    await ec2.launchTemplate("lt-1").createInstances(input);
    expect(inputsOf(mock).map(({ UserData: sent }) => sent)).toEqual([expected, expected, expected]);
    expect(input.UserData).toBe(UserData);
  });

  it("of a launch template, in its own document, is encoded as well", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(CreateLaunchTemplateCommand).resolves({ LaunchTemplate: { LaunchTemplateId: "lt-1" } });
    const LaunchTemplateData = { ImageId: "ami-1", UserData: script };
    await ec2.createLaunchTemplate({ LaunchTemplateName: "web", LaunchTemplateData });
    expect(inputsOf(mock)).toMatchObject([{ LaunchTemplateData: { ImageId: "ami-1", UserData: base64 } }]);
    expect(LaunchTemplateData.UserData).toBe(script);
  });

  it("may be a string where the SDK expects bytes", async () => {
    const { ec2, mock } = mockedEC2();
    mock
      .on(ModifyInstanceAttributeCommand)
      .resolves({})
      .on(ImportKeyPairCommand)
      .resolves({ KeyName: "web" });
    const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB me@home";
    for (const Value of [script, new Uint8Array(bytes), base64]) {
      await ec2.instance("i-1").modifyAttribute({ UserData: { Value } });
    }
    await ec2.importKeyPair({ KeyName: "web", PublicKeyMaterial: key });
    const sent = inputsOf(mock).map(({ UserData, PublicKeyMaterial }) =>
      Buffer.from((PublicKeyMaterial as Uint8Array) ?? (UserData as { Value: Uint8Array }).Value).toString(),
    );
    expect(sent).toEqual([script, script, script, key]);
  });

  it("of any other type throws a TypeError, and nothing is sent", async () => {
    const { ec2, mock } = mockedEC2();
    const wait = ec2.createInstances({ ...image, UserData: 5 as never });
    await expect(wait).rejects.toThrow("UserData must be text or bytes, but it is a number.");
    expect(mock.calls()).toEqual([]);
  });

  it("stays absent", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(RunInstancesCommand).resolves({ Instances: [] });
    await ec2.createInstances(image);
    expect(inputsOf(mock)[0]?.["UserData"]).toBeUndefined();
  });
});

it("S3's encryption context is accepted as JSON", async () => {
  const { s3, mock } = mockedS3();
  mock.onAnyCommand().resolves({});
  await s3.object("b", "k").put({ Body: "x", SSEKMSEncryptionContext: '{"a":"b"}' });
  expect(inputsOf(mock)[0]?.["SSEKMSEncryptionContext"]).toBe("eyJhIjoiYiJ9");
});
