/** A part of a listing whose operation has no end in its input. Each iteration begins a new reader. */
export interface ListingPart<Item> {
  /** Distinguishes it from other parts. */
  readonly id: string;
  /** @throws {TypeError} for an input whose pages cannot be divided by the part */
  begin(input: object): PartReader<Item>;
  /** The input that requests only the part, as far as the operation allows. */
  narrowed(input: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** Selects from each page the items that belong to the part. */
export type PartReader<Item> = (items: readonly Item[]) => {
  readonly items: readonly Item[];
  /** Whether the part ends there, even if the service has more. */
  readonly isEnd: boolean;
};
