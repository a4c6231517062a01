import { contend } from "../../task/contend.js";
import { Raw, rows } from "../raw.js";

/** Concurrent deletes. */
const IN_FLIGHT = 8;

await contend((task) => {
  const raw = new Raw(task);
  return async () => {
    let count = 0;
    const deleting: Promise<void>[] = [];
    const remove = async (keys: readonly string[]): Promise<void> => {
      const objects = keys.map((key) => `<Object><Key>${key}</Key></Object>`).join("");
      await raw.text("POST", "/bench?delete", `<Delete>${objects}<Quiet>true</Quiet></Delete>`);
      count += keys.length;
    };
    for await (const page of raw.pages()) {
      deleting.push(remove(Array.from(rows(page), ({ key }) => key)));
      if (deleting.length >= IN_FLIGHT) await deleting.shift();
    }
    await Promise.all(deleting);
    return count;
  };
});
