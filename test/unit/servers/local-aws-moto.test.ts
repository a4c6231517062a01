import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeMachine, fakePython, type FakeMachine, type Part } from "../../support/process/fake-python.js";
import { findMoto, LocalAwsUnavailableError, motoVersion } from "../../../servers/local-aws/index.js";
import { pipProblem } from "../../../servers/python/install.js";
import { pinFile } from "../../../servers/local-aws/moto/moto.js";

async function installations({ calls }: FakeMachine): Promise<number> {
  const lines = (await readFile(calls, "utf8")).split("\n");
  return lines.filter((line) => line.includes("-m pip")).length;
}

describe("the reason of a failed pip install", () => {
  it.each([
    ["/py: No module named pip", "this Python has no pip that would do"],
    ["no such option: --python", "this Python has no pip that would do"],
    [
      "ERROR: Could not find a version that satisfies the requirement moto (from versions: none)\n" +
        "ERROR: No matching distribution found for moto",
      "no package registry could be reached",
    ],
    ["ERROR: one\nERROR: Could not install: No space left\n", "Could not install: No space left"],
    ["", "pip failed"],
  ])("is extracted from %j", (stderr, expected) => {
    expect(pipProblem({ code: 1, stdout: "", stderr })).toBe(expected);
  });

  it("is a timeout if there is no output for too long", () => {
    expect(pipProblem({ code: undefined, stdout: "", stderr: "" })).toBe("pip did not come to an end");
  });
});

// The fake Python is a sh script, which not every Windows system can run.
describe.skipIf(process.platform === "win32")("finding moto", () => {
  const log = vi.fn<(line: string) => void>();
  let folder: string;
  let cacheFolder: string;
  let installation: string;
  beforeEach(async () => {
    log.mockReset();
    folder = await mkdtemp(join(tmpdir(), "local-aws-"));
    cacheFolder = join(folder, "cache");
    installation = join(cacheFolder, `moto-${motoVersion}`);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const machine = (parts: readonly Part[], version?: string) => fakeMachine(folder, parts, version);
  const find = ({ env }: Pick<FakeMachine, "env">) => findMoto({ cacheFolder, env, log });
  it("installs the pinned version once, into a virtual environment in the cache", async () => {
    const mine = await machine(["venv", "pip", "registry"]);
    const moto = await find(mine);
    const python = join(installation, "bin", "python");
    expect(moto).toEqual({ version: motoVersion, from: "cache", python, env: {} });
    expect(await find(mine)).toEqual(moto);
    expect(await installations(mine)).toBe(1);
    expect(await readdir(cacheFolder)).toEqual([`moto-${motoVersion}`]);
  });

  it("installs once for two concurrent callers", async () => {
    const mine = await machine(["venv", "pip", "registry"]);
    const [one, other] = await Promise.all([find(mine), find(mine)]);
    expect(one).toEqual(other);
    expect(await installations(mine)).toBe(1);
  });

  it("replaces an installation with other pins, and removes an interrupted one", async () => {
    const mine = await machine(["venv", "pip", "registry"]);
    await find(mine);
    const pins = join(installation, "requirements.txt");
    await writeFile(pins, "moto==5.0.0");
    await mkdir(`${installation}.new-interrupted`);
    await find(mine);
    expect(await installations(mine)).toBe(2);
    expect(await readFile(pins, "utf8")).toBe(await readFile(pinFile, "utf8"));
    expect(await readdir(cacheFolder)).toEqual([`moto-${motoVersion}`]);
  });

  it("installs into a plain folder if Python has no venv", async () => {
    const mine = await machine(["pip", "registry"]);
    const env = { PYTHONPATH: join(installation, "python3.11-packages") };
    const expected = { version: motoVersion, from: "cache", python: mine.python, env };
    expect(await find(mine)).toEqual(expected);
    expect(await find(mine)).toEqual(expected);
    expect(await installations(mine)).toBe(1);
  });

  it("falls back to the installed version with a message if there is no registry", async () => {
    const mine = await machine(["venv", "pip", "moto"]);
    expect(await find(mine)).toEqual({ version: "4.0.0", from: "system", python: mine.python, env: {} });
    expect(log.mock.lastCall?.[0]).toMatch(
      /no package registry could be reached.*this machine's moto 4\.0\.0/,
    );
    expect(await readdir(cacheFolder)).toEqual([]);
  });

  it("falls back to the installed version if the cache is not writable", async () => {
    await writeFile(cacheFolder, "a file, not a folder");
    expect(await find(await machine(["venv", "pip", "registry", "moto"]))).toMatchObject({ from: "system" });
  });

  it("uses the version that pipx installed", async () => {
    const mine = await machine(["venv", "pip"]);
    const python = await fakePython(join(folder, "pipx"), ["moto"], "3.12", mine.calls);
    await writeFile(join(folder, "bin", "moto_server"), `#!${python}\nimport moto\n`);
    expect(await find(mine)).toMatchObject({ from: "system", python });
  });

  it.each<[Part[], string, RegExp]>([
    [
      ["venv", "pip"],
      "3.11",
      /moto, which is not installed here.* failed: no package registry could be reached/,
    ],
    [[], "3.11", /moto, which is not installed here.* failed: this Python has no pip/],
    [
      ["venv", "pip", "registry"],
      "3.8",
      /Python 3\.10 or newer to run moto, and the PATH has only Python 3\.8/,
    ],
  ])("names what is missing in one sentence: only %j of Python %s", async (parts, version, sentence) => {
    const refusal = await find(await machine(parts, version)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(LocalAwsUnavailableError);
    expect(String(refusal)).toMatch(sentence);
    expect(String(refusal)).not.toContain("\n");
  });

  it("reports a missing Python in one sentence", async () => {
    const sentence =
      "Local AWS needs Python 3.10 or newer to run moto, and there is no Python on the PATH " +
      "(or set AWS_ENDPOINT_URL to an emulator that runs on this machine).";
    await expect(find({ env: { PATH: folder } })).rejects.toThrow(new LocalAwsUnavailableError(sentence));
  });
});
