import type { Animal } from "./generated/animal.js";

// Functions that no method can be made after.

interface Hidden {
  readonly gently: boolean;
}

/** Has two signatures. */
export function overloaded(self: Animal, food: string): string;
/** Has two signatures. */
export function overloaded(self: Animal, food: number): string;
export function overloaded(self: Animal, food: string | number): string {
  return `${self.id} ${food}`;
}

/** Declares no result type. */
export function untyped(self: Animal) {
  return self.id;
}

export function undocumented(self: Animal): string {
  return self.id;
}

/** Does not take the resource. */
export function alone(): string {
  return "alone";
}

/** Takes its second parameter apart. */
export function unnamed(self: Animal, { gently }: { gently: boolean }): string {
  return `${self.id} ${gently}`;
}

/** Takes what nobody else can name. */
export function hidden(self: Animal, options: Hidden): string {
  return `${self.id} ${options.gently}`;
}
