import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { S3ServerUnavailableError } from "../../../servers/s3-server/error.js";
import {
  findVersitygw,
  goProblem,
  versitygwVersion,
} from "../../../servers/s3-server/versitygw/versitygw.js";

describe("the reason of a failed go install", () => {
  it.each([
    ["go: x@v1 requires go >= 1.25.0 (running go 1.21.3)", "this Go is older than 1.25.0"],
    [
      "go: downloading a v1\ngo: x: dial tcp: lookup proxy: no such host",
      "no Go module proxy could be reached",
    ],
    ["go: downloading a v1\n# pkg\ngcc: not found\n", "gcc: not found"],
    ["", "go install failed"],
  ])("is extracted from %j", (stderr, expected) => {
    expect(goProblem({ code: 1, stdout: "", stderr })).toBe(expected);
  });

  it("is a timeout if there is no output for too long", () => {
    expect(goProblem({ code: undefined, stdout: "", stderr: "" })).toBe("go install did not come to an end");
  });
});

const versitygw = (version: string) => `echo 'Version  : v${version}'`;

const fakeGo = (version: string) => `
[ "$1" = install ] || exit 0
printf '#!/bin/sh\\n%s\\n' "${versitygw(version)}" > "$GOBIN/versitygw"
/bin/chmod +x "$GOBIN/versitygw"`;

// The programs are sh scripts, which not every Windows system can run.
describe.skipIf(process.platform === "win32")("finding versitygw", () => {
  const log = vi.fn<(line: string) => void>();
  let folder: string;
  let cacheFolder: string;
  beforeEach(async () => {
    log.mockReset();
    folder = await mkdtemp(join(tmpdir(), "versitygw-"));
    cacheFolder = join(folder, "cache");
    await mkdir(join(folder, "bin"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const program = async (name: string, script: string) => {
    const path = join(folder, "bin", name);
    await writeFile(path, `#!/bin/sh\necho "$0 $*" >> ${join(folder, "calls")}\n${script}\n`);
    await chmod(path, 0o755);
  };
  const find = () => findVersitygw({ cacheFolder, env: { PATH: join(folder, "bin") }, log });
  const builds = async () => {
    const calls = await readFile(join(folder, "calls"), "utf8");
    return calls.split("\n").filter((line) => line.includes("go install"));
  };

  it("builds the pinned version once for two concurrent callers", async () => {
    await program("go", fakeGo(versitygwVersion));
    const [one, other] = await Promise.all([find(), find()]);
    const path = join(cacheFolder, `versitygw-${versitygwVersion}`, "versitygw");
    expect(one).toEqual({ version: versitygwVersion, from: "cache", program: path });
    expect(other).toEqual(one);
    expect(await builds()).toEqual([expect.stringContaining(`cmd/versitygw@v${versitygwVersion}`)]);
    expect(await readdir(cacheFolder)).toEqual([`versitygw-${versitygwVersion}`]);
  });

  it("falls back to the version on the PATH if it cannot be built", async () => {
    await program("go", '[ "$1" = install ] || exit 0\necho "dial tcp: no such host" >&2\nexit 1');
    await program("versitygw", versitygw("1.0.0"));
    expect(await find()).toEqual({ version: "1.0.0", from: "system", program: "versitygw" });
    expect(log).toHaveBeenLastCalledWith(expect.stringContaining("no Go module proxy could be reached"));
  });

  it("does not accept another version in place of the pinned one", async () => {
    await program("go", fakeGo("0.0.1"));
    await expect(find()).rejects.toThrow("what was built does not start");
  });

  it("names what is missing if there is neither", async () => {
    const error: unknown = await find().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(S3ServerUnavailableError);
    expect(error).toHaveProperty("message", expect.stringMatching(/there is no Go on the PATH \(install Go/));
  });
});
