import type { Animal } from "../generated/animal.js";

/** Whether it has a label that says so. */
export function isTame(self: Animal): boolean {
  return "tame" in self.tagMap;
}
