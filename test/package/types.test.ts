import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { services } from "../../codegen/models/index.js";
import { entries, peers } from "../../packaging/entries.js";
import { project, run, write } from "./support/run.js";
import { strictest } from "./support/strictest.js";

const { consumer } = inject("packed");

const compilers = ["typescript", "typescript7"] as const;
const USE = `
  const s3: S3Resource = new Session({ region: "eu-west-1" }).resource(S3Resource, { forcePathStyle: true });
  const bucket: Bucket = s3.bucket("photos");
  export async function use(options: CallOptions): Promise<number> {
    let bytes = 0;
    for await (const object of bucket.objects.filter({ Prefix: "a/" }).with(options)) bytes += object.size ?? 0;
    await bucket.waitUntilExists({ maxWaitTime: 10, onPoll: ({ attempt }) => console.log(attempt) });
    // @ts-expect-error The bucket names itself.
    bucket.objects.filter({ Bucket: "other" });
    return bytes;
  }
`;

function config(module: string, moduleResolution: string): string {
  return JSON.stringify({ compilerOptions: { ...strictest, module, moduleResolution }, include: ["./*"] });
}

beforeAll(() => {
  const imports = `
    import { S3Resource, type Bucket } from "tucuxi/s3";
    import { Session, isResource, isTucuxiError, type CallOptions } from "tucuxi";
  `;
  const guards = `
    export function guard(value: unknown): string {
      if (isTucuxiError(value, "MissingPeer")) return value.packageName;
      return isResource(value) ? value.uid : "";
    }
  `;
  const sameTypes = `
    import type { Session as Required } from "tucuxi" with { "resolution-mode": "require" };
    export const required = (session: Session): Required => session;
  `;
  const required = `
    import s3 = require("tucuxi/s3");
    import core = require("tucuxi");
    export const bucket: s3.Bucket = core.getDefaultSession().resource(s3.S3Resource).bucket("photos");
  `;
  write(join(consumer, "nodenext/use.mts"), imports + USE + guards + sameTypes);
  write(join(consumer, "nodenext/use.cts"), imports + USE + guards);
  write(join(consumer, "nodenext/require.cts"), required);
  write(join(consumer, "bundler/use.ts"), imports + USE + guards);
  write(join(consumer, "nodenext/tsconfig.json"), config("NodeNext", "NodeNext"));
  write(join(consumer, "nodenext/tsconfig.node16.json"), config("Node16", "Node16"));
  write(join(consumer, "bundler/tsconfig.json"), config("ESNext", "Bundler"));
});

describe.each(compilers)("%s", (compiler) => {
  it.each([
    ["NodeNext", "nodenext/tsconfig.json"],
    ["Node16", "nodenext/tsconfig.node16.json"],
    ["Bundler", "bundler/tsconfig.json"],
  ])("resolves the package with %s", async (_, settings) => {
    const tsc = join(project, "node_modules", compiler, "bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "-p", settings], consumer);
    expect(stdout).toBe("");
  });
});

/** The packages that the declarations in a file import, including those of the files that it imports. */
function importsOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const imported = readFileSync(path, "utf8").matchAll(/\b(?:from |import\()"([^"]+)"/g);
  return [...imported].flatMap(([, name = ""]) =>
    name.startsWith(".") ? importsOf(join(dirname(path), name.replace(/\.js$/, ".d.ts")), seen) : [name],
  );
}

describe.each(entries)("the declarations of $specifier", ({ name, types }) => {
  it("need no optional package but the service's client", () => {
    const needed = importsOf(join(consumer, "node_modules/tucuxi/dist/types", types));
    const client = services.filter((service) => service.name === name).map((service) => service.package);
    expect([...new Set(needed)].filter((one) => peers.has(one))).toEqual(client);
  });
});
