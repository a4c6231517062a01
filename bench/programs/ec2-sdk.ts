import { EC2Client, paginateDescribeInstances } from "@aws-sdk/client-ec2";
import { connection, Tally } from "../task/contend.js";
import type { Task } from "../task/task.js";

export async function run(task: Task): Promise<number> {
  const tally = new Tally(task);
  const client = new EC2Client(connection(task));
  for await (const page of paginateDescribeInstances({ client }, {})) {
    for (const { Instances = [] } of page.Reservations ?? []) {
      for (const instance of Instances) tally.add(instance.InstanceId, instance.State?.Name);
    }
  }
  return tally.count;
}
