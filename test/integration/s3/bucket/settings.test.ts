import { isResourceNotFound } from "tucuxi";
import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";

const policy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::photos/*" }],
});
const CORSRules = [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"] }];
const lifecycle = {
  LifecycleConfiguration: {
    Rules: [{ ID: "x", Status: "Enabled" as const, Filter: { Prefix: "x/" }, Expiration: { Days: 1 } }],
  },
};

describe.each(s3Servers)("the settings of a bucket on %s", (name) => {
  const server = useS3Server(name);
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
  });

  it("can put, load, find and delete a policy", async () => {
    const setting = bucket.policy();
    expect(await setting.exists()).toBe(false);
    await expect(setting.load()).rejects.toSatisfy(isResourceNotFound);
    await setting.put({ Policy: policy });
    expect(await setting.exists()).toBe(true);
    expect((await setting.load()).policy).toEqual(JSON.parse(policy));
    await setting.delete();
    expect(await setting.exists()).toBe(false);
  });

  it("can put, load, find and delete CORS rules", async () => {
    const setting = bucket.cors();
    expect(await setting.exists()).toBe(false);
    await setting.put({ CORSConfiguration: { CORSRules } });
    expect((await setting.load()).corsRules?.[0]?.AllowedMethods).toEqual(["GET"]);
    await setting.delete();
    expect(await setting.exists()).toBe(false);
  });

  it("can put, load, find and delete a website", async () => {
    const setting = bucket.website();
    expect(await setting.exists()).toBe(false);
    await setting.put({ WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } } });
    expect((await setting.load()).indexDocument?.Suffix).toBe("index.html");
    await setting.delete();
    expect(await setting.exists()).toBe(false);
  });

  it("can put, load, find and delete tags", async () => {
    const setting = bucket.tagging();
    expect(await setting.exists()).toBe(false);
    await setting.put({ Tagging: { TagSet: [{ Key: "Team", Value: "web" }] } });
    expect((await setting.load()).tagMap).toEqual({ Team: "web" });
    await setting.delete();
    expect(await setting.exists()).toBe(false);
  });

  it("can enable and suspend versioning", async () => {
    const setting = bucket.versioning();
    expect((await setting.load()).status).toBeUndefined();
    await setting.enable();
    expect((await setting.load()).status).toBe("Enabled");
    await setting.suspend();
    expect((await setting.load()).status).toBe("Suspended");
    await setting.put({ VersioningConfiguration: { Status: "Enabled" } });
    expect((await setting.load()).status).toBe("Enabled");
  });

  it("can load the ACL, which refers to its bucket", async () => {
    const acl = await bucket.acl().load();
    expect(acl.owner?.ID).toEqual(expect.any(String));
    expect(acl.grants).toHaveLength(1);
    expect(acl.bucket().equals(bucket)).toBe(true);
  });

  it("do not exist if the bucket does not", async () => {
    const none = new S3Resource(server.config).bucket("nobodys");
    expect(await none.policy().exists()).toBe(false);
    expect(await none.versioning().exists()).toBe(false);
    await expect(none.tagging().load()).rejects.toSatisfy(isResourceNotFound);
  });
});

describe.each(serversWith("moreConfiguration"))("more settings of a bucket on %s", (name) => {
  const server = useS3Server(name);
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
  });

  it.each(["lifecycle", "lifecycleConfiguration"] as const)(
    "use the successor operation for %s",
    async (of) => {
      const setting = bucket[of]();
      expect(await setting.exists()).toBe(false);
      await setting.put(lifecycle);
      expect((await setting.load()).rules?.[0]?.ID).toBe("x");
      await setting.delete();
      expect(await setting.exists()).toBe(false);
    },
  );

  it("include logging, which is off, then on", async () => {
    const setting = bucket.logging();
    expect((await setting.load()).loggingEnabled).toBeUndefined();
    // S3 needs permission to write there; moto requires the old way of granting it.
    await bucket.acl().put({
      AccessControlPolicy: {
        Owner: (await bucket.acl().load()).owner,
        Grants: ["WRITE", "READ_ACP"].map((Permission) => ({
          Grantee: { Type: "Group", URI: "http://acs.amazonaws.com/groups/s3/LogDelivery" },
          Permission: Permission as "WRITE",
        })),
      },
    });
    await setting.put({
      BucketLoggingStatus: { LoggingEnabled: { TargetBucket: "photos", TargetPrefix: "logs/" } },
    });
    expect((await setting.load()).loggingEnabled?.TargetPrefix).toBe("logs/");
  });

  it("can put and load notifications", async () => {
    const setting = bucket.notification();
    const topic = {
      TopicArn: "arn:aws:sns:us-east-1:123456789012:t",
      Events: ["s3:ObjectCreated:*" as const],
    };
    await setting.put({ NotificationConfiguration: { TopicConfigurations: [topic] } });
    expect((await setting.load()).topicConfigurations?.[0]?.TopicArn).toBe(topic.TopicArn);
  });

  it("can put and load the ACL of an object", async () => {
    const object = await bucket.putObject({ Key: "k", Body: "x" });
    const acl = object.acl();
    expect((await acl.load()).grants).toHaveLength(1);
    await acl.put({ ACL: "public-read" });
    expect((await acl.load()).grants).toHaveLength(2);
    expect(acl.object().equals(object)).toBe(true);
    expect(await bucket.object("none").acl().exists()).toBe(false);
  });
});
