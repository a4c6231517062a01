import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { endpointCandidates, loopbackEndpoint } from "../../../servers/local-aws/endpoint.js";
import { LocalAwsUnavailableError, startLocalAws } from "../../../servers/local-aws/index.js";
import { withLock } from "../../../servers/support/lock.js";

afterEach(() => void vi.unstubAllEnvs());

describe("the endpoint", () => {
  it.each([
    ["http://127.0.0.1:5000", "http://127.0.0.1:5000"],
    ["http://127.0.0.1:5000/", "http://127.0.0.1:5000"],
    ["http://127.8.9.10", "http://127.8.9.10"],
    ["http://127.1:80", "http://127.0.0.1"],
    ["http://2130706433:5000", "http://127.0.0.1:5000"],
    ["http://localhost:4566", "http://localhost:4566"],
    ["https://LOCALHOST:4566/base/", "https://localhost:4566/base"],
    ["http://[::1]:5000", "http://[::1]:5000"],
    ["http://[0:0:0:0:0:0:0:1]:5000", "http://[::1]:5000"],
  ])("%s is on this machine", (given, normal) => {
    expect(loopbackEndpoint(given)).toBe(normal);
  });

  it.each([
    "https://ec2.us-east-1.amazonaws.com",
    "http://127.0.0.1.evil.com",
    "http://localhost.evil.com",
    "http://evil.localhost.com",
    "http://127.0.0.1@evil.com",
    "http://127.0.0.1:80@evil.com:5000",
    "http://localhost:x@evil.com",
    "http://evil.com@127.0.0.1",
    "http://evil.com#@127.0.0.1",
    "http://evil.com/127.0.0.1",
    "http://evil.com?@localhost",
    "http://evil.com\\@localhost",
    "http://128.0.0.1",
    "http://0.0.0.0:5000",
    "http://10.0.0.1",
    "http://[::]:5000",
    "http://[::ffff:10.0.0.1]",
    "http://[::2]",
  ])("%s is not on this machine", async (given) => {
    expect(loopbackEndpoint(given)).toBeUndefined();
    vi.stubEnv("AWS_ENDPOINT_URL", given);
    await expect(startLocalAws()).rejects.toThrow(LocalAwsUnavailableError);
    await expect(startLocalAws({ allowAws: false })).rejects.toThrow(/not on this machine.*--aws/);
  });

  it.each(["localhost:5000", "127.0.0.1", "file:///127.0.0.1", "ftp://localhost", "http://", "yes"])(
    "%s is not a valid endpoint",
    async (given) => {
      vi.stubEnv("AWS_ENDPOINT_URL", given);
      await expect(startLocalAws()).rejects.toThrow(/not the address of an HTTP server/);
      await expect(startLocalAws({ allowAws: true })).rejects.toThrow(LocalAwsUnavailableError);
    },
  );

  it("is refused without repeating possible secrets", async () => {
    vi.stubEnv("AWS_ENDPOINT_URL", "https://me:hunter2@proxy.example.com/aws?token=hunter2");
    const refused = startLocalAws();
    await expect(refused).rejects.toThrow("https://proxy.example.com/aws");
    await expect(refused).rejects.not.toThrow("hunter2");
  });

  it("is an IP address if possible, so that buckets are in the path", () => {
    expect(endpointCandidates("http://localhost:5000/x")).toEqual([
      "http://127.0.0.1:5000/x",
      "http://[::1]:5000/x",
    ]);
    expect(endpointCandidates("https://localhost:5000")).toEqual(["https://localhost:5000"]); // the name in its certificate
    expect(endpointCandidates("http://127.0.0.1:5000")).toEqual(["http://127.0.0.1:5000"]);
  });
});

describe("--aws", () => {
  it.each(["", "https://aws-proxy.example.com"])(
    "leaves everything to the environment (%j)",
    async (given) => {
      vi.stubEnv("AWS_ENDPOINT_URL", given);
      vi.stubEnv("AWS_REGION", undefined);
      vi.stubEnv("AWS_DEFAULT_REGION", undefined);
      const aws = await startLocalAws({ allowAws: true });
      expect(aws).toMatchObject({ endpoint: undefined, credentials: undefined, isMoto: false, config: {} });
      vi.stubEnv("AWS_REGION", "eu-west-1");
      expect((await startLocalAws({ allowAws: true })).config).toEqual({ region: "eu-west-1" });
    },
  );
});

describe("the lock", () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "local-aws-"));
    path = join(folder, "some", "lock");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const fast = { pollMs: 5 };

  it("admits one holder at a time, and is removed afterwards", async () => {
    let inside = 0;
    let most = 0;
    const onWait = vi.fn<() => void>();
    const work = async (result: number) => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 10));
      inside--;
      return result;
    };
    const results = [1, 2, 3].map((n) => withLock(path, () => work(n), { ...fast, onWait }));
    expect(await Promise.all(results)).toEqual([1, 2, 3]);
    expect(most).toBe(1);
    expect(onWait).toHaveBeenCalledTimes(2);
    expect(await readdir(join(folder, "some"))).toEqual([]);
  });

  it("is released after a failure", async () => {
    await expect(withLock(path, () => Promise.reject(new Error("boom")), fast)).rejects.toThrow("boom");
    expect(await withLock(path, async () => "in", fast)).toBe("in");
  });

  it("is taken over from a process that no longer exists, or if it is too old", async () => {
    await mkdir(join(folder, "some"));
    await writeFile(path, "999999999 gone");
    expect(await withLock(path, async () => "in", fast)).toBe("in");

    await writeFile(path, `${process.pid} number used again`);
    await utimes(path, 0, 0);
    expect(await withLock(path, async () => "in", fast)).toBe("in");
  });

  it("is not removed after another process has taken it over", async () => {
    await withLock(path, () => writeFile(path, `${process.ppid} other`), fast);
    expect(await readFile(path, "utf8")).toBe(`${process.ppid} other`);
  });
});
