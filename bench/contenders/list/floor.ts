import { contend, Tally } from "../../task/contend.js";
import { Raw, rows } from "../raw.js";

await contend((task) => {
  const raw = new Raw(task);
  return async () => {
    const tally = new Tally(task);
    for await (const page of raw.pages()) for (const { key, size } of rows(page)) tally.add(key, size);
    return tally.count;
  };
});
