import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { install, versions } from "./support/install.js";
import { project, succeed, write } from "./support/run.js";
import { strictest } from "./support/strictest.js";
import { tablesProgram } from "./support/tables-program.js";

const { tarball, consumer } = inject("packed");

/**
 * The limit for twenty tables, which should take less than a second: with the 7,200 instantiations of
 * November 2026, TypeScript 6 took 0.5 s of two cores and TypeScript 7 0.05 s. Seconds mean little on a busy
 * machine, whereas instantiations are the same everywhere.
 */
const MOST_INSTANTIATIONS = 12_000;

const folder = join(consumer, "../type-cost");

beforeAll(async () => {
  await install(folder, {
    tucuxi: `file:${tarball}`,
    ...versions("@aws-sdk/client-dynamodb", "@types/node"),
  });
  for (const tables of [0, 20]) {
    write(join(folder, `${tables}/use.ts`), tablesProgram(tables, 30));
    const compilerOptions = { ...strictest, skipLibCheck: true };
    write(join(folder, `${tables}/tsconfig.json`), JSON.stringify({ compilerOptions }));
  }
}, 120_000);

async function instantiations(compiler: string, tables: number): Promise<number> {
  const tsc = join(project, "node_modules", compiler, "bin/tsc");
  const options = ["-p", String(tables), "--extendedDiagnostics"];
  const diagnostics = await succeed(process.execPath, [tsc, ...options], folder);
  return Number(/^Instantiations:\s+(\d+)/m.exec(diagnostics)?.[1]);
}

describe.each(["typescript", "typescript7"])("%s", (compiler) => {
  it("checks twenty tables of thirty attributes with few type instantiations", async () => {
    const without = await instantiations(compiler, 0);
    const cost = (await instantiations(compiler, 20)) - without;
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThan(MOST_INSTANTIATIONS);
  });
});
