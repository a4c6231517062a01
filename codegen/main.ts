import { join } from "node:path";
import { services } from "./models/index.js";
import { run } from "./run.js";

// npm run codegen             writes src/<service>/generated, docs/reference/<service> and docs/operations
// npm run codegen -- ec2      only that of one service
// npm run codegen -- --check  writes nothing, and fails if anything there differs from what it would write

process.exitCode = await run({
  services,
  sourceRoot: join(import.meta.dirname, "..", "src"),
  docsRoot: join(import.meta.dirname, "..", "docs"),
  args: process.argv.slice(2),
  print: (line) => console.log(line),
});
