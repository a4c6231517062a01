import type { ZooResource } from "./generated/zoo-resource.js";

/** How many animals there are. */
export async function census(self: ZooResource): Promise<number> {
  const animals = await self.animals.toArray();
  return animals.length;
}
