import { DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadAll } from "../../../../src/core/resource/loading/load-all.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { S3Resource } from "../../../../src/s3/index.js";

const aws = mockClient(EC2Client);
const s3Client = mockClient(S3Client);
// The mock is of the class, which other files share.
afterAll(() => {
  aws.restore();
  s3Client.restore();
});
const ec2 = new EC2Resource({ client: new EC2Client({ region: "eu-west-1" }) });
const s3 = new S3Resource({ client: new S3Client({ region: "eu-west-1" }) });

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `i-${index}`);

beforeEach(() => {
  aws.reset();
  s3Client.reset();
  aws.on(DescribeInstancesCommand).callsFake(({ Filters: filters }: { Filters: { Values: string[] }[] }) => ({
    Reservations: filters[0]?.Values.filter((id) => id !== "i-gone").map((id) => ({
      Instances: [{ InstanceId: id, ImageId: `ami-${id}` }],
    })),
  }));
});

describe("loadAll", () => {
  it("loads N instances with N / 200 requests, rounded up", async () => {
    const { loaded, notFound } = await loadAll(ids(450).map((id) => ec2.instance(id)));
    expect(aws.commandCalls(DescribeInstancesCommand)).toHaveLength(3);
    expect(loaded).toHaveLength(450);
    expect(notFound).toEqual([]);
    expect(loaded[449]?.imageId).toBe("ami-i-449");
  });

  it("returns which were not found, and keeps the order of the others", async () => {
    const given = ["i-2", "i-gone", "i-1"].map((id) => ec2.instance(id));
    const { loaded, notFound } = await loadAll(given);
    expect(loaded.map(({ id }) => id)).toEqual(["i-2", "i-1"]);
    expect(notFound.map(({ id }) => id)).toEqual(["i-gone"]);
    expect(notFound[0]?.isLoaded).toBe(false);
  });

  it("requests each id once, and loads all resources with it", async () => {
    const twice = [ec2.instance("i-1"), ec2.instance("i-1")];
    await loadAll(twice);
    expect(aws.commandCalls(DescribeInstancesCommand)[0]?.args[0].input.Filters?.[0]?.Values).toEqual([
      "i-1",
    ]);
    expect(twice.every(({ isLoaded }) => isLoaded)).toBe(true);
  });

  it("sends nothing for loaded resources, or for an empty list", async () => {
    const { loaded } = await loadAll([ec2.instance("i-1")]);
    aws.resetHistory();
    expect((await loadAll(loaded)).loaded).toEqual(loaded);
    expect(await loadAll([])).toEqual({ loaded: [], notFound: [] });
    expect(aws.calls()).toHaveLength(0);
  });

  it("requests each client's resources from that client", async () => {
    const other = new EC2Resource({ client: new EC2Client({ region: "us-east-1" }) });
    await loadAll([ec2.instance("i-1"), other.instance("i-1")]);
    expect(aws.commandCalls(DescribeInstancesCommand)).toHaveLength(2);
  });

  it("requests one at a time, a few concurrently, if the operation accepts only one", async () => {
    s3Client.on(HeadObjectCommand).callsFake(({ Key: key }: { Key: string }) => {
      if (key === "gone") throw Object.assign(new Error("gone"), { name: "NotFound" });
      return { ContentLength: key.length };
    });
    const { loaded, notFound } = await loadAll(["a", "gone", "ccc"].map((key) => s3.object("b", key)));
    expect(loaded.map(({ contentLength }) => contentLength)).toEqual([1, 3]);
    expect(notFound.map(({ key }) => key)).toEqual(["gone"]);
  });

  it("throws every other error, and starts no more requests", async () => {
    s3Client.on(HeadObjectCommand).rejects(Object.assign(new Error("no"), { name: "AccessDenied" }));
    const objects = ids(20).map((key) => s3.object("b", key));
    await expect(loadAll(objects, { concurrency: 2 })).rejects.toThrow("no");
    expect(s3Client.calls().length).toBeLessThanOrEqual(2);
  });

  it.each([0, -1, 1.5])("refuses a concurrency of %d", async (concurrency) => {
    await expect(loadAll([], { concurrency })).rejects.toThrow(RangeError);
  });
});
