import type { InstanceCollection } from "tucuxi/ec2";
import { counted } from "../narrator.js";
import type { Scene } from "../scene.js";

/** Finds the instances by their tag. Returns the collection: iterating it again sends a new request. */
export async function findByTag({ ec2, name, narrator }: Scene): Promise<InstanceCollection> {
  narrator.chapter("Found again by tag");

  const fleet = ec2.instances.filter({ Filters: [{ Name: "tag:Demo", Values: [name] }] });
  await narrator.ask(
    `for await (const instance of ec2.instances.filter({ Filters: [tag:Demo = ${name}] })) …`,
    async () => {
      const lines: string[] = [];
      for await (const { id, privateIpAddress, subnet, tagMap } of fleet) {
        lines.push(`${id} "${tagMap["Name"]}" at ${privateIpAddress} in ${String(subnet)}`);
      }
      return lines;
    },
    (lines) => [counted(lines.length, "instance"), ...lines],
  );
  return fleet;
}
