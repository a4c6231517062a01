import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ChromiumUnavailableError, findChromium } from "../../../servers/chromium/find.js";
import { run } from "../../../servers/support/run.js";
import { aptInstall } from "../../../servers/system-packages/install.js";
import { unpackedProgram, unpackPackage } from "../../../servers/system-packages/unpack.js";

let folder: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tucuxi-packages-")));
  env = { PATH: [folder, process.env.PATH].join(delimiter) };
});
afterEach(() => rmSync(folder, { recursive: true }));

function script(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(folder, name), ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(join(folder, name), 0o755);
}

describe.skipIf(process.platform === "win32")("a system package", () => {
  const place = "usr/lib/tool/tool";

  it("is unpacked with its dependencies, and started with its libraries", async () => {
    script(
      "apt-get",
      'for option in "$@"; do case $option in --option=Dir::Cache=*) cache=${option#--option=Dir::Cache=};; esac; done',
      'touch "$cache/archives/tool_1.deb" "$cache/archives/libc6_2.deb"',
    );
    script(
      "dpkg-deb",
      `case $2 in *libc6*) exit 1;; esac`,
      'mkdir -p "$3/usr/lib/tool" "$3/etc"',
      'echo settings > "$3/etc/tool"',
      'ln -s /etc/tool "$3/usr/lib/tool/settings"',
      'touch "$3/usr/lib/tool/libtool.so.1"',
      `printf '#!/bin/sh\\necho "$1 $LD_LIBRARY_PATH"\\ncat "$(dirname "$0")/settings"' > "$3/${place}"`,
      `chmod +x "$3/${place}"`,
    );
    const unpacked = join(folder, "unpacked");
    expect(await unpackPackage("tool", place, unpacked, env)).toBeUndefined();
    const { code, stdout } = await run(unpackedProgram(unpacked), ["hello"], { env, timeout: 20_000 });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `hello ${join(unpacked, "root/usr/lib/tool")}\nsettings\n`,
    });
    expect(readdirSync(unpacked).sort()).toEqual(["root", "run"]);
  });

  it("leaves nothing behind if it cannot be installed, and reports apt-get's reason", async () => {
    script("apt-get", 'echo "W: old" >&2; echo "E: Unable to locate package tool" >&2; exit 100');
    const reason = "E: Unable to locate package tool";
    expect(await unpackPackage("tool", place, join(folder, "unpacked"), env)).toBe(reason);
    expect(await aptInstall([], ["tool"], env)).toBe(reason);
    expect(readdirSync(folder)).toEqual(["apt-get"]);
  });
});

describe("Chromium", () => {
  it("causes a clear error if the program named in CHROMIUM does not start", async () => {
    const missing = join(folder, "none");
    const found = findChromium({ env: { ...env, CHROMIUM: missing } });
    await expect(found).rejects.toThrow(ChromiumUnavailableError);
    await expect(found).rejects.toThrow(`CHROMIUM is ${missing}, which does not start`);
  });
});
