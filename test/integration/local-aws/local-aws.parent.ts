// Started by local-aws.test.ts in a process of its own, which then ends in one way or another.
import { startLocalAws, type Moto } from "../../../servers/local-aws/index.js";

const [how, moto = "null"] = process.argv.slice(2);
const aws = await startLocalAws({ moto: (JSON.parse(moto) as Moto | null) ?? undefined, log: console.error });
console.log(aws.endpoint);
if (how === "crash") {
  setImmediate(() => {
    throw new Error("crash");
  });
}
if (how === "wait") setInterval(() => {}, 1_000);
// otherwise there is nothing left to do, and moto must not keep this process alive
