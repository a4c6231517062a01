import { EC2Resource } from "tucuxi/ec2";
import { connection, Tally } from "../task/contend.js";
import type { Task } from "../task/task.js";

export async function run(task: Task): Promise<number> {
  const tally = new Tally(task);
  for await (const instance of new EC2Resource(connection(task)).instances) {
    tally.add(instance.id, instance.state.Name);
  }
  return tally.count;
}
