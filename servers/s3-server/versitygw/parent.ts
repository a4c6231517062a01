// Started by versitygw-process.test.ts in a process of its own, which is then ended.
import type { Versitygw } from "./versitygw.js";
import { startVersitygwProcess } from "./versitygw-process.js";

const [versitygw = ""] = process.argv.slice(2);
const running = await startVersitygwProcess(JSON.parse(versitygw) as Versitygw, { onCrash: console.error });
console.log(`${running.endpoint} ${running.folder}`);
setInterval(() => {}, 1_000);
