import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../examples/demo/options.js";
import { startFaultyProxy } from "../../support/client/faulty-proxy.js";
import { inventory } from "../../support/classes/inventory.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
const root = fileURLToPath(new URL("../../..", import.meta.url));
const script = fileURLToPath(new URL("../../../examples/demo/main.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The demo in a process of its own, as `npm run demo` starts it, ended by Ctrl-C after the given output. */
async function runDemo(
  args: readonly string[],
  { endpoint = aws.endpoint, interruptAt }: { endpoint?: string; interruptAt?: string } = {},
): Promise<Ended> {
  const env = { ...process.env, AWS_ENDPOINT_URL: endpoint };
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { cwd: root, env });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const hadSaid = interruptAt !== undefined && stdout.includes(interruptAt);
    stdout += chunk;
    if (interruptAt !== undefined && !hadSaid && stdout.includes(interruptAt)) child.kill("SIGINT");
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

describe("the demo", () => {
  it("prints each step, and leaves nothing behind", async () => {
    const before = await inventory(aws.config);
    const { code, stdout, stderr } = await runDemo(["--objects", "200"]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    for (const line of [
      /^1\. A session$/m,
      /← Session\(region="us-east-1"\): EC2Resource\(\)/,
      /lets in tcp 80 from 0\.0\.0\.0\/0/,
      /← 3 instances {2}\[RunInstances, /,
      /… i-\w+ is running \(poll 1, /,
      /← all 3 are running, and know it/,
      /i-\w+ "web" at 10\.20\.1\.\d+ in Subnet\(id="subnet-/,
      /← i-\w+ is ec2-[\d-]+\.compute-1\.amazonaws\.com, /,
      /← one call for all that the filter finds: {2}\[DescribeInstances, StopInstances, /,
      /\[DescribeInstances, StartInstances, /,
      /← HTTP:80\/ every 5 s/,
      /… 3 of 3 in service/,
      /i-\w+: InService/,
      /200 of 200 objects/,
      /← 200 objects in Bucket\(name="tucuxi-demo-\w+"\) {2}\[PutObject × 200, /,
      /← 3 pages {2}\[ListObjectsV2 × 3, /,
      /bucket\.meta\.client\.send\(new PutPublicAccessBlockCommand/,
      /← 180 objects deleted by 1 call /,
      /← 20 objects left: images\/00010\.jpg … images\/00200\.jpg/,
      /✓ vpc\.delete\(\)/,
      /^All done, nothing is left behind: \d+ calls in /m,
    ]) {
      expect(stdout).toMatch(line);
    }
    expect(await inventory(aws.config)).toEqual(before);
  });

  it("cleans up after a failure, and exits with an error code", async () => {
    const before = await inventory(aws.config);
    const proxy = await startFaultyProxy(aws.endpoint, "RegisterInstancesWithLoadBalancer");
    const { code, stdout, stderr } = await runDemo([], { endpoint: proxy.endpoint });
    await proxy.stop();
    expect(stderr).toBe("");
    expect(code).toBe(1);
    expect(stdout).toContain("✗ AccessDenied: You may not RegisterInstancesWithLoadBalancer.");
    expect(stdout).not.toContain("A bucket");
    expect(stdout).toContain("✓ balancer.delete()");
    expect(stdout).toContain("It did not go well");
    expect(await inventory(aws.config)).toEqual(before);
  });

  it("cleans up after Ctrl-C", async () => {
    const before = await inventory(aws.config);
    const { code, stdout } = await runDemo(["--objects", "500"], { interruptAt: "of 500 objects" });
    expect(code).toBe(130);
    expect(stdout).toContain("✗ Interrupted.");
    expect(stdout).not.toContain("A prefix listed");
    expect(stdout).toContain("✓ bucket.objects.all().delete(), bucket.delete()");
    expect(await inventory(aws.config)).toEqual(before);
  });
});

describe("the demo's command line", () => {
  it("refuses unknown arguments", () => {
    expect(() => parseOptions(["--objects", "few"])).toThrow(
      "--objects takes a whole number, 10 or more, not few.",
    );
    expect(() => parseOptions(["--asw"])).toThrow("Unknown option '--asw'");
    expect(parseOptions([])).toEqual({ aws: false, objects: 2_500 });
    expect(parseOptions(["--aws", "--objects", "10"])).toEqual({ aws: true, objects: 10 });
  });

  it("uses a real account only with --aws", async () => {
    const { code, stderr } = await runDemo([], { endpoint: "https://ec2.eu-west-1.amazonaws.com" });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^AWS_ENDPOINT_URL is https:\/\/ec2\.eu-west-1\.amazonaws\.com\/, which is not .+\n$/,
    );
  });
});
