import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { entries } from "../../packaging/entries.js";
import { strictest } from "../package/support/strictest.js";
import { run, write } from "../package/support/run.js";
import { compilers } from "./support/compilers.js";

const { all } = inject("matrix");

/** A program that uses every entry point, and those parts of S3 that have the most types. */
const PROGRAM = `
  ${entries.map(({ name, specifier }) => `import * as ${name} from "${specifier}";`).join("\n")}
  export const roots = [${entries.map(({ name }) => name).join(", ")}];
  export async function use(options: index.CallOptions): Promise<number> {
    const bucket: s3.Bucket = new index.Session({ region: "eu-west-1" }).resource(s3.S3Resource).bucket("b");
    let bytes = 0;
    for await (const object of bucket.objects.filter({ Prefix: "a/" }).with(options)) bytes += object.size ?? 0;
    await bucket.waitUntilExists({ maxWaitTime: 10, onPoll: ({ attempt }) => console.log(attempt) });
    // @ts-expect-error The bucket names itself.
    bucket.objects.filter({ Bucket: "other" });
    return bytes;
  }
  export function guard(value: unknown): string {
    if (index.isTucuxiError(value, "MissingPeer")) return value.packageName;
    return index.isResource(value) ? value.uid : "";
  }
`;

beforeAll(() => {
  for (const file of ["use.mts", "use.cts", "use.ts"]) write(join(all, "program", file), PROGRAM);
  write(join(all, "program/package.json"), `{ "type": "commonjs" }`);
});

describe.each(compilers)("$name", ({ name, tsc, resolutions, options }) => {
  it.each(resolutions)("compiles a program that uses all entries with $name", async (resolution) => {
    const { module, moduleResolution } = resolution;
    const isNode = resolution === resolutions[0];
    const compilerOptions = {
      ...strictest,
      ...(moduleResolution === "Node10" && options),
      module,
      moduleResolution,
      // All use the same declarations, whose contents are checked once for each compiler.
      skipLibCheck: !isNode,
    };
    const include = isNode ? ["use.mts", "use.cts"] : ["use.ts"];
    const config = `tsconfig.${name}.${moduleResolution}.json`.replaceAll(" ", "-");
    write(join(all, "program", config), JSON.stringify({ compilerOptions, include }));
    const { stdout } = await run(process.execPath, [tsc, "-p", config], join(all, "program"));
    expect(stdout).toBe("");
  });
});
