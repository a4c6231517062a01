import { createRequire } from "node:module";
import type * as Tucuxi from "tucuxi/ec2";
import { connection, contend, Tally } from "../../contend.js";

await contend((task) => async () => {
  const require = createRequire(import.meta.url);
  const { EC2Resource } = require("tucuxi/ec2") as typeof Tucuxi;
  const tally = new Tally(task);
  for await (const instance of new EC2Resource(connection(task)).instances) {
    tally.add(instance.id, instance.state.Name);
  }
  return tally.count;
});
