import type { GetObjectCommandInput, GetObjectCommandOutput } from "@aws-sdk/client-s3";

/** What the first answer tells of the body, by which a later one can go on with it. */
export interface Pin {
  /** Of the object that is being read; without it nothing says whether it is still the same. */
  readonly eTag: string | undefined;
  /** Where the body begins within the object. */
  readonly start: number;
  /** How long the body is, where that was told. */
  readonly length: number | undefined;
}

export type BodyInput = Omit<GetObjectCommandInput, "Bucket" | "Key">;

/** Pins the body that an answer begins. */
export function pinOf({
  ETag: eTag,
  ContentLength: length,
  ContentRange: range,
}: GetObjectCommandOutput): Pin {
  return { eTag, start: firstByte(range) ?? 0, length };
}

/** The input that asks for the rest of the body, of the same object. */
export function inputForRest(input: BodyInput, { eTag, start, length }: Pin, received: number): BodyInput {
  // A part, or a range from the end, is by now a range like any other.
  const { PartNumber: _part, ...others } = input;
  const last = length === undefined ? "" : start + length - 1;
  return { ...others, IfMatch: eTag, Range: `bytes=${start + received}-${last}` };
}

/** Whether the answer begins where the rest does. A store that ignores ranges begins at the first byte again. */
export function isRest(
  { ContentRange: range }: GetObjectCommandOutput,
  { start }: Pin,
  received: number,
): boolean {
  return firstByte(range) === start + received;
}

function firstByte(range: string | undefined): number | undefined {
  const first = /^bytes (\d+)-/.exec(range ?? "")?.[1];
  return first === undefined ? undefined : Number(first);
}
