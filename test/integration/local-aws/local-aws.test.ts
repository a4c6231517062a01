import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { CreateVpcCommand, DescribeVpcsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { startLocalAws, type LocalAws, type Moto } from "../../../servers/local-aws/index.js";
import { startMotoProcess } from "../../../servers/local-aws/moto/moto-process.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const shared = useLocalAws();

async function buckets(aws: Pick<LocalAws, "config">): Promise<(string | undefined)[]> {
  const { Buckets = [] } = await new S3Client(aws.config).send(new ListBucketsCommand({}));
  return Buckets.map((bucket) => bucket.Name);
}

/** What the global setup found; nothing if AWS_ENDPOINT_URL is set, as none needs to be installed. */
const found = inject("localAws");
const moto: Moto | undefined = found?.available === true ? found.moto : undefined;

async function isGone(endpoint: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answers = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (!answers) return true;
    await sleep(50);
  }
  return false;
}

describe("useLocalAws", () => {
  it.each(["a first", "a second"])("provides %s test with an empty AWS", async () => {
    expect(await buckets(shared)).toEqual([]);
    const s3 = new S3Client(shared.config);
    await s3.send(new CreateBucketCommand({ Bucket: "photos" }));
    await s3.send(new PutObjectCommand({ Bucket: "photos", Key: "a b/ü", Body: "x" }));
    expect(await buckets(shared)).toEqual(["photos"]);
  });
});

describe.skipIf(moto === undefined)("startLocalAws", () => {
  let started: LocalAws[];
  beforeEach(() => {
    vi.stubEnv("AWS_ENDPOINT_URL", undefined);
    started = [];
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await Promise.all(started.map((aws) => aws.stop()));
  });
  const start = async () => {
    const aws = await startLocalAws({ moto });
    started.push(aws);
    return aws;
  };

  it("starts, responds, resets and stops", async () => {
    const aws = await start();
    expect(aws.isMoto).toBe(true);
    const ec2 = new EC2Client(aws.config);
    await ec2.send(new CreateVpcCommand({ CidrBlock: "10.1.0.0/16" }));
    const count = async () => (await ec2.send(new DescribeVpcsCommand({}))).Vpcs?.length;
    expect(await count()).toBe(2);
    await aws.reset();
    expect(await count()).toBe(1); // the default VPC

    await aws.stop();
    expect(await isGone(aws.endpoint)).toBe(true);
    await aws.stop();
  });

  it("starts several servers that are independent of one another", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await new S3Client(one.config).send(new CreateBucketCommand({ Bucket: "photos" }));
    expect(await buckets(other)).toEqual([]);
  });

  it("uses the server in AWS_ENDPOINT_URL, and leaves it running", async () => {
    const running = await start();
    vi.stubEnv("AWS_ENDPOINT_URL", running.endpoint.replace("127.0.0.1", "localhost"));
    const aws = await startLocalAws();
    expect(aws).toMatchObject({ endpoint: running.endpoint, isMoto: true });
    await new S3Client(aws.config).send(new CreateBucketCommand({ Bucket: "photos" }));
    expect(await buckets(running)).toEqual(["photos"]);
    await aws.reset();
    await aws.stop();
    expect(await buckets(running)).toEqual([]);
  });

  it("does not reset a server other than moto", async () => {
    const requests: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      requests.push(request.method);
      response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    vi.stubEnv("AWS_ENDPOINT_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const aws = await startLocalAws();
    expect(aws.isMoto).toBe(false);
    await aws.reset();
    expect(requests).toEqual(["GET"]);
    server.close();
  });

  it("reports the last output if moto does not start", async () => {
    const broken = { version: "0", from: "system", python: process.execPath, env: {} } as const;
    await expect(startLocalAws({ moto: broken })).rejects.toThrow(
      /^moto 0 did not start: it ended \(9\); the last it said:/,
    );
    const missing = startLocalAws({ moto: { ...broken, python: "no-such-python" } });
    await expect(missing).rejects.toThrow(/^moto 0 did not start: .*ENOENT/);
  });

  it("reports that moto exited by itself", async () => {
    const onCrash = vi.fn<(message: string) => void>();
    const running = await startMotoProcess(moto as Moto, { onCrash });
    process.kill(running.pid, "SIGKILL");
    await vi.waitFor(() =>
      expect(onCrash).toHaveBeenCalledWith(`moto ${moto?.version} ended by itself (SIGKILL)`),
    );
    await running.stop();
  });
});

describe.skipIf(moto === undefined)("moto ends with its parent process", () => {
  const parent = fileURLToPath(new URL("local-aws.parent.ts", import.meta.url));

  async function startParent(how: string) {
    const env = { ...process.env, AWS_ENDPOINT_URL: "" };
    const child = spawn(process.execPath, ["--import", "tsx", parent, how, JSON.stringify(moto)], {
      env,
      stdio: ["ignore", "pipe", how === "crash" ? "ignore" : "inherit"],
    });
    const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
    return { child, endpoint: line.trim() };
  }

  it.each(["SIGKILL", "SIGTERM"] as const)("that was ended by %s", async (signal) => {
    const { child, endpoint } = await startParent("wait");
    expect((await fetch(`${endpoint}/moto-api/data.json`)).status).toBe(200);
    child.kill(signal);
    expect(await isGone(endpoint)).toBe(true);
  });

  it("that crashed", async () => {
    const { endpoint } = await startParent("crash");
    expect(await isGone(endpoint)).toBe(true);
  });

  it("that had nothing left to do, and does not keep it alive", async () => {
    const { child, endpoint } = await startParent("end");
    const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
    expect(code).toBe(0);
    expect(await isGone(endpoint)).toBe(true);
  });
});
