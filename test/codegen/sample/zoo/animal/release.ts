import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { MoveAnimalCommand } from "../../sdk/index.js";
import type { Animal } from "../generated/animal.js";

/** Sets the animal free. */
export async function releaseAnimal(self: Animal, options?: CallOptions): Promise<void> {
  const input = { AnimalId: self.id, To: { EnclosureName: "the wild" } };
  await self["act"](new MoveAnimalCommand(input), options);
}
