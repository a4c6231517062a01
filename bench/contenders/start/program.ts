import { createRequire } from "node:module";
import { join } from "node:path";
import { contend } from "../../task/contend.js";
import type { Ready } from "../../programs/ready.js";

// A program of ../../programs, as built by `bundle`: it is loaded when the run begins.

await contend((task) => async () => {
  const file = join(import.meta.dirname, "../../programs", task.program);
  const loaded: unknown = file.endsWith(".cjs") ? createRequire(import.meta.url)(file) : await import(file);
  const ready = (loaded as { start: () => Ready }).start();
  return ready.every(Boolean) ? 1 : 0;
});
