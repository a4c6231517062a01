import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { FeedAnimalsCommand, type FeedAnimalsCommandOutput } from "../../sdk/index.js";
import type { Animal } from "../generated/animal.js";

/** How an animal is petted. */
export interface PetOptions extends CallOptions {
  readonly gently?: boolean;
}

/**
 * Pets the animal, and feeds it while one is at it.
 *
 * Calls FeedAnimals, but not `CallKeeper`.
 *
 * @example
 * await animal.pet("hay", { gently: true });
 */
export async function pet(
  self: Animal,
  food: string,
  options: PetOptions = {},
): Promise<FeedAnimalsCommandOutput> {
  if (options.gently === false) throw new TypeError(`${self.toString()} bites.`);
  return self["act"](new FeedAnimalsCommand({ AnimalIds: [self.id], Food: food }), options);
}
