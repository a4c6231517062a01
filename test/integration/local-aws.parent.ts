// Started by local-aws.test.ts as a process of its own, which then ends in one way or another.
import { findMoto, startLocalAws } from "../support/local-aws/index.js";

const aws = await startLocalAws({ moto: await findMoto(), log: console.error });
console.log(aws.endpoint);
if (process.argv[2] === "crash") setImmediate(() => process.abort());
if (process.argv[2] === "wait") setInterval(() => {}, 1_000);
// else nothing more is to be done, and moto must not keep this process from ending
