import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { succeed } from "../../../package/support/run.js";
import { toolPath, toolVersion } from "../tools.js";
import type { Bundler } from "./bundler.js";

/** A part of S3's bundle that must include its licence. */
const LICENSED = ["@aws-sdk/client-s3", "@smithy/core", "tucuxi"];

const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\/\/.*$/gm;

/** Its output has the module format of the program. */
export const ncc: Bundler = {
  name: "ncc",
  version: toolVersion("bundlers", "@vercel/ncc"),
  kinds: ["esm", "require"],
  async bundle({ entry, kind, outDir }) {
    const cli = toolPath("bundlers", "@vercel/ncc/dist/ncc/cli.js");
    const options = ["--out", outDir, "--license", "licenses.txt", "--no-cache", "--quiet"];
    await succeed(process.execPath, [cli, "build", entry, ...options], dirname(entry));
    return join(outDir, kind === "esm" ? "index.mjs" : "index.js");
  },
  problemsIn(file) {
    const licences = readFileSync(join(dirname(file), "licenses.txt"), "utf8").split("\n");
    const unlicensed = LICENSED.filter((name) => !licences.includes(name));
    const code = readFileSync(file, "utf8").replaceAll(STRING_OR_COMMENT, '""');
    const requires = file.endsWith(".mjs") && /(?<![\w.$])require\(/.test(code);
    return [
      ...unlicensed.map((name) => `no licence of ${name}`),
      ...(requires ? ["a require in a module"] : []),
    ];
  },
};
