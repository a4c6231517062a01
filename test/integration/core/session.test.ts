import { CreateVpcCommand, DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import { CreateBucketCommand, ListBucketsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { CallLogEntry } from "../../../src/core/session/log/call-log.js";
import { Session } from "../../../src/core/session/session.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";
import { EC2Root, S3Root } from "../../support/session/session-roots.js";

const aws = useLocalAws();

describe("a session on local AWS", () => {
  it("serves all services with one configuration", async () => {
    await using session = new Session(aws.config);
    const { Vpc } = await session.client(EC2Root).send(new CreateVpcCommand({ CidrBlock: "10.1.0.0/16" }));
    const { Vpcs } = await session
      .client(EC2Root)
      .send(new DescribeVpcsCommand({ VpcIds: [Vpc?.VpcId ?? "none"] }));
    expect(Vpcs).toHaveLength(1);
    const s3 = session.client(S3Root, { forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket: "photos" }));
    const { Buckets } = await s3.send(new ListBucketsCommand({}));
    expect(Buckets?.map((bucket) => bucket.Name)).toEqual(["photos"]);
  });

  it("can assume a role in another account", async () => {
    const entries: CallLogEntry[] = [];
    const logger = { info: (entry: CallLogEntry) => entries.push(entry) };
    await using session = new Session({ ...aws.config, logger });
    await using other = session.assumeRole({
      RoleArn: "arn:aws:iam::111111111111:role/audit",
      RoleSessionName: "test",
    });
    await session
      .client(S3Root, { forcePathStyle: true })
      .send(new CreateBucketCommand({ Bucket: "photos" }));
    const { Buckets } = await other.client(S3Root, { forcePathStyle: true }).send(new ListBucketsCommand({}));
    expect(Buckets ?? []).toEqual([]);
    await other.client(EC2Root).send(new DescribeVpcsCommand({}));
    expect(entries.map(({ service, operation }) => `${service}.${operation}`)).toEqual([
      "s3.CreateBucket",
      "sts.AssumeRole",
      "s3.ListBuckets",
      "ec2.DescribeVpcs",
    ]);
    expect(entries.every(({ status, duration }) => status === 200 && duration > 0)).toBe(true);
  });
});
