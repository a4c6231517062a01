import { createRequire } from "node:module";
import type * as Sdk from "@aws-sdk/client-ec2";
import { connection, contend, Tally } from "../../contend.js";

// By `require`, as a program in CommonJS has it: the client is in fewer files so.

await contend((task) => async () => {
  const require = createRequire(import.meta.url);
  const { EC2Client, paginateDescribeInstances } = require("@aws-sdk/client-ec2") as typeof Sdk;
  const tally = new Tally(task);
  for await (const page of paginateDescribeInstances({ client: new EC2Client(connection(task)) }, {})) {
    for (const { Instances = [] } of page.Reservations ?? []) {
      for (const instance of Instances) tally.add(instance.InstanceId, instance.State?.Name);
    }
  }
  return tally.count;
});
