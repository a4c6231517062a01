import { join } from "node:path";
import { formatter } from "./formatter.js";
import { services } from "./models/index.js";
import { run } from "./run.js";

// npm run codegen             writes src/<service>/generated, docs/reference/<service> and docs/operations
// npm run codegen -- ec2      only that of one service
// npm run codegen -- --check  writes nothing, and fails if anything there differs from what it would write

const project = join(import.meta.dirname, "..");
const formatted = join(project, ".cache", "formatted.json");
const args = process.argv.slice(2);

formatter.read(formatted);
process.exitCode = await run({
  services,
  sourceRoot: join(project, "src"),
  docsRoot: join(project, "docs"),
  args,
  print: (line) => console.log(line),
});
const isComplete = process.exitCode === 0 && args.every((arg) => arg.startsWith("--"));
if (isComplete) formatter.write(formatted);
