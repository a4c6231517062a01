import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { contend } from "../../task/contend.js";
import { Raw } from "../raw.js";

await contend((task) => {
  const raw = new Raw(task);
  return async () => {
    await pipeline(await raw.send("GET", "/bench/file"), createWriteStream(task.target));
    return task.bytes;
  };
});
