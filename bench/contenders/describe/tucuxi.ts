import { EC2Resource } from "tucuxi/ec2";
import { connection, contend, Tally } from "../../task/contend.js";

await contend((task) => {
  const ec2 = new EC2Resource(connection(task));
  return async () => {
    const tally = new Tally(task);
    for await (const instance of ec2.instances) tally.add(instance.id, instance.state.Name);
    return tally.count;
  };
});
