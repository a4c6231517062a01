import type { AnimalCollection } from "../generated/animal-collection.js";
import type { Animal } from "../generated/animal.js";

/** The heaviest of the animals, or `undefined` where there are none. */
export async function heaviest(self: AnimalCollection): Promise<Animal | undefined> {
  const animals = await self.toArray();
  return animals.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0];
}
