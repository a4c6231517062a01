/**
 * A part of what a list operation finds, where the operation takes no end of it: a listing begins it
 * anew each time it is iterated.
 */
export interface ListingPart<Item> {
  /** What tells it from other parts. */
  readonly id: string;
  /** @throws {TypeError} for an input whose answers cannot be distinguished by that */
  begin(input: object): PartReader<Item>;
  /** The input that asks for no more than the part, as far as the operation allows. */
  narrowed(input: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** What of one page after another belongs to a part. */
export type PartReader<Item> = (items: readonly Item[]) => {
  readonly items: readonly Item[];
  /** Whether the part ends there, whatever the service has after it. */
  readonly isEnd: boolean;
};
