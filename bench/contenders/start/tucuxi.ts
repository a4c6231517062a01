import { connection, contend, Tally } from "../../contend.js";

await contend((task) => async () => {
  const { EC2Resource } = await import("tucuxi/ec2");
  const tally = new Tally(task);
  for await (const instance of new EC2Resource(connection(task)).instances) {
    tally.add(instance.id, instance.state.Name);
  }
  return tally.count;
});
