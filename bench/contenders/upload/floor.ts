import { open } from "node:fs/promises";
import { contend } from "../../task/contend.js";
import { Raw } from "../raw.js";

const PART = 8 * 2 ** 20;
const AT_ONCE = 4;

await contend((task) => {
  const raw = new Raw(task);
  return async () => {
    const file = await open(task.source);
    let sent = 0;
    let next = 0;
    const send = async (): Promise<void> => {
      const buffer = Buffer.allocUnsafe(PART);
      while (next * PART < task.bytes) {
        const part = next++;
        const { bytesRead } = await file.read(buffer, 0, PART, part * PART);
        const path = `/bench/file?partNumber=${part + 1}&uploadId=bench`;
        await raw.text("PUT", path, buffer.subarray(0, bytesRead));
        sent += bytesRead;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    await file.close();
    return sent;
  };
});
