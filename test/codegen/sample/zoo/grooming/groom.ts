import type { Readable } from "node:stream";
import type { Animal } from "../generated/animal.js";

/**
 * Washes the animal with what a stream brings, in bytes.
 *
 * @throws the error of the stream
 */
export async function groom(self: { readonly id: string }, stream: Readable): Promise<string> {
  let bytes = 0;
  for await (const chunk of stream) bytes += (chunk as Buffer).byteLength;
  return `${self.id} took ${bytes}`;
}

/** Washes the animal dry. */
export async function groomDry(self: { readonly id: string }): Promise<string> {
  return `${self.id} took none`;
}

/** Needs no promise. */
export function isGroomed(self: Animal): boolean {
  return self.id !== "";
}
