import { inspect } from "node:util";
import { CreateKeyPairCommand } from "@aws-sdk/client-ec2";
import { HeadObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { KeyPair } from "../../../../src/ec2/index.js";
import { answerInstances, collect, mockedEC2, mockedS3 } from "../../../support/mocked-roots.js";

async function newKeyPair(): Promise<KeyPair> {
  const { ec2, mock } = mockedEC2();
  mock.on(CreateKeyPairCommand).resolves({
    KeyName: "me",
    KeyPairId: "key-1",
    KeyMaterial: "-----BEGIN RSA PRIVATE KEY-----",
  });
  return ec2.createKeyPair({ KeyName: "me" });
}

/** All the ways in which somebody may write a value to a log. */
function shown(thing: unknown): string {
  const all = { depth: Infinity, showHidden: true };
  return [
    inspect(thing),
    inspect({ thing }, all),
    inspect(thing, { ...all, customInspect: false }),
    JSON.stringify(thing),
    JSON.stringify([{ thing }]),
    String(thing),
  ].join("\n");
}

describe("inspect", () => {
  it("shows a resource's class and identifiers, loaded or not", async () => {
    const { ec2, mock } = mockedEC2();
    const { s3 } = mockedS3();
    answerInstances(mock, ["i-1"]);
    expect(inspect(await ec2.instance("i-1").load())).toBe('Instance(id="i-1")');
    expect(inspect([s3.object("b", 'a "quoted" key')])).toBe(
      '[ S3Object(bucketName="b", key="a \\"quoted\\" key") ]',
    );
    expect(String(ec2.vpc("vpc-1"))).toBe('Vpc(id="vpc-1")');
  });

  it("shows the names of roots, collections and meta", () => {
    const { ec2 } = mockedEC2();
    expect(inspect(ec2)).toBe("EC2Resource()");
    expect(inspect(ec2.instances.filter({ InstanceIds: ["i-1"] }))).toBe(
      'InstanceCollection(InstanceIds=["i-1"])',
    );
    expect(inspect(ec2.instance("i-1").meta)).toBe('ResourceMeta(ec2, {"id":"i-1"})');
  });
});

describe("JSON", () => {
  it("contains identifiers and data", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const instance = await ec2.instance("i-1").load();
    expect(JSON.parse(JSON.stringify(instance))).toEqual({
      identifiers: { id: "i-1" },
      data: { InstanceId: "i-1", State: { Name: "running" } },
    });
  });

  it("contains only identifiers before a load", () => {
    const { s3 } = mockedS3();
    expect(JSON.stringify(s3.object("b", "k"))).toBe('{"identifiers":{"bucketName":"b","key":"k"}}');
  });

  it("is a copy: changing it affects neither identifiers nor snapshot", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const instance = await ec2.instance("i-1").load();
    const json = instance.toJSON();
    Object.assign(json.identifiers, { id: "i-2" });
    Object.assign(json.data ?? {}, { InstanceId: "i-2" });
    expect(instance.id).toBe("i-1");
    expect(instance.meta.data?.InstanceId).toBe("i-1");
  });
});

describe("a secret", () => {
  it("in a resource's data can be read, but is not shown", async () => {
    const pair = await newKeyPair();
    expect(pair.keyMaterial).toContain("PRIVATE KEY");
    expect(shown(pair)).not.toContain("PRIVATE KEY");
    expect(shown(pair.meta)).not.toContain("PRIVATE KEY");
    expect(pair.toJSON()).toEqual({
      identifiers: { name: "me" },
      data: { KeyName: "me", KeyPairId: "key-1" },
    });
  });

  it("does not appear in errors about the resource", async () => {
    const pair = await newKeyPair();
    const error = new Error(`What about ${String(pair)}?`, { cause: pair });
    expect(inspect(error, { depth: Infinity })).not.toContain("PRIVATE KEY");
  });

  it("according to the service's model is omitted from JSON at any depth", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).resolves({ ContentLength: 3, SSEKMSKeyId: "arn:aws:kms:key" });
    const object = await s3.object("b", "k").load();
    expect(object.ssekmsKeyId).toBe("arn:aws:kms:key");
    expect(JSON.parse(JSON.stringify(object))).toEqual({
      identifiers: { bucketName: "b", key: "k" },
      data: { ContentLength: 3 },
    });
  });
});

describe("the client", () => {
  it("with its credentials is reachable through meta and never shown", async () => {
    const { ec2, client, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const instance = await ec2.instance("i-1").load();
    const [page] = await collect(ec2.instances.pages());
    for (const thing of [ec2, ec2.meta, instance, instance.meta, ec2.instances, page]) {
      expect(shown(thing)).not.toMatch(/secret|AKIA|middlewareStack/);
    }
    expect(instance.meta.client).toBe(client);
    expect(ec2.meta.client).toBe(client);
    expect(instance.meta.serviceName).toBe("ec2");
  });
});
