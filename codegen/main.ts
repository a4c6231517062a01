import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { generateService } from "./generate.js";
import { services } from "./models/index.js";

// npm run codegen             writes src/<service>/generated
// npm run codegen -- --check  writes nothing, and fails if anything there differs from what it would write

const project = resolve(import.meta.dirname, "..");
const sourceRoot = join(project, "src");
const isCheck = process.argv.includes("--check");
const problems: string[] = [];

for (const model of services) {
  const files = await generateService(model, sourceRoot);
  const folder = join(sourceRoot, model.name, "generated");
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!files.has(join(model.name, "generated", name))) remove(join(folder, name));
  }
  for (const [name, text] of files) write(join(sourceRoot, name), text);
  if (!isCheck) console.log(`${model.name}: ${files.size} files`);
}

if (problems.length > 0) {
  console.error(
    `The generated code is not what the models say. Run npm run codegen.\n${problems.join("\n")}`,
  );
  process.exitCode = 1;
}

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (isCheck) {
    problems.push(`  differs: ${relative(project, path)}`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function remove(path: string): void {
  if (isCheck) problems.push(`  no model: ${relative(project, path)}`);
  else rmSync(path);
}
