import { connection, contend, Tally } from "../../contend.js";

await contend((task) => async () => {
  const { EC2Client, paginateDescribeInstances } = await import("@aws-sdk/client-ec2");
  const tally = new Tally(task);
  for await (const page of paginateDescribeInstances({ client: new EC2Client(connection(task)) }, {})) {
    for (const { Instances = [] } of page.Reservations ?? []) {
      for (const instance of Instances) tally.add(instance.InstanceId, instance.State?.Name);
    }
  }
  return tally.count;
});
