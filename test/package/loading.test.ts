import { build } from "esbuild";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../codegen/models/index.js";
import { entries } from "../../packaging/entries.js";
import { project, succeed } from "./support/run.js";

// All clients are installed here; otherwise, not loading one would prove nothing.

const clientsOf: Readonly<Record<string, readonly string[]>> = {
  tucuxi: [],
  ...Object.fromEntries(
    services.map(({ name, package: client }) => [`tucuxi/${name}`, [client.replace("@aws-sdk/", "")]]),
  ),
};

describe.each(entries)("importing $specifier", ({ specifier, name }) => {
  it("loads no client but its own in Node", async () => {
    const code = `
      import { createRequire } from "node:module";
      await import(${JSON.stringify(specifier)});
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      const clients = loaded.map((path) => /@aws-sdk[\\\\/](client-[^\\\\/]+)/.exec(path)?.[1]).filter(Boolean);
      console.log(JSON.stringify([...new Set(clients)].sort()));
    `;
    const loaded = await succeed(process.execPath, ["--input-type=module", "--eval", code], project);
    expect(JSON.parse(loaded)).toEqual(clientsOf[specifier]);
  });

  it("adds no client but its own to a bundle", async () => {
    const { metafile } = await build({
      entryPoints: [join(project, "dist/esm", `${name}.js`)],
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
    const clients = imported.flatMap(({ path, kind }) =>
      kind === "import-statement" && path.startsWith("@aws-sdk/client-")
        ? [path.slice("@aws-sdk/".length)]
        : [],
    );
    expect([...new Set(clients)]).toEqual(clientsOf[specifier]);
  });
});
