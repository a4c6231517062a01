import { EC2Client, paginateDescribeInstances } from "@aws-sdk/client-ec2";
import { connection, contend, Tally } from "../../task/contend.js";

await contend((task) => {
  const client = new EC2Client(connection(task));
  return async () => {
    const tally = new Tally(task);
    for await (const page of paginateDescribeInstances({ client }, {})) {
      for (const { Instances = [] } of page.Reservations ?? []) {
        for (const instance of Instances) tally.add(instance.InstanceId, instance.State?.Name);
      }
    }
    return tally.count;
  };
});
