import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entries, project } from "./entries.js";
import { keepPublic } from "./public-types.js";

/** Creates `dist/types`: one set of declarations, those of the CommonJS files, which Node loads. */
export function makeTypes(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(project, "node_modules/typescript7/bin/tsc");
  const { status } = spawnSync(
    process.execPath,
    [compiler, "-p", join(project, "tsconfig.build.json"), "--outDir", folder],
    { stdio: "inherit" },
  );
  if (status !== 0) throw new Error("The declarations could not be made.");
  for (const { name } of entries) if (name !== "index") allowOlderClients(join(folder, name, "generated"));
  keepPublic(folder);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
}

/**
 * The SDK gets new attributes every week. With an older client that lacks one, `Shape["State"]` would be an
 * error.
 */
function allowOlderClients(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".d.ts"))) {
    const path = join(folder, name);
    const declarations = readFileSync(path, "utf8");
    const allowed = declarations.replaceAll(/\bShape(\d*)\["(\w+)"\]/g, 'Attribute<Shape$1, "$2">');
    if (allowed === declarations) continue;
    // At the end, so that the source map's lines stay valid.
    const atTheEnd = 'import type { Attribute } from "../../core/resource/attributes/attribute.js";\n';
    writeFileSync(path, allowed.replace(/^(?=\/\/# sourceMappingURL)/m, atTheEnd));
  }
}
