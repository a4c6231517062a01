import type { PutObjectCommandInput } from "@aws-sdk/client-s3";
import type { ErrorSubject } from "../../core/errors/errors.js";
import { ChecksumMismatchError } from "../errors/object-errors.js";
import { hashable } from "./content-md5.js";
import { checksumKinds, type RunningSum } from "./checksum-kinds.js";

interface GivenDigest {
  readonly name: string;
  readonly value: string;
  readonly sum: RunningSum;
}

/**
 * Digests of the whole content that the caller passed. The service does not verify them for a multipart upload, so that
 * they are verified here for any size.
 */
export class GivenDigests {
  readonly #digests: readonly GivenDigest[];

  constructor(input: Partial<PutObjectCommandInput>) {
    const members = input as Readonly<Record<string, unknown>>;
    const kinds = checksumKinds.filter(({ combine }) => combine === undefined);
    this.#digests = kinds.flatMap((kind) =>
      [`Checksum${kind.name}`, `Content${kind.name}`].flatMap((name) => {
        const value = members[name];
        return typeof value === "string" ? [{ name, value, sum: kind.create() }] : [];
      }),
    );
  }

  /** Whether the service does not verify the member for a multipart upload. */
  has(member: string): boolean {
    return this.#digests.some(({ name }) => name === member);
  }

  update(bytes: Uint8Array): void {
    for (const slice of hashable(bytes)) for (const { sum } of this.#digests) sum.update(slice);
  }

  /** @throws {ChecksumMismatchError} if a digest does not match */
  verify(subject: ErrorSubject): void {
    const wrong = this.#digests.find(({ value, sum }) => sum.digest().toString("base64") !== value);
    if (!wrong) return;
    const why = `The content for ${subject.resource} does not have the given ${wrong.name}, ${wrong.value}.`;
    throw new ChecksumMismatchError(subject, wrong.name.replace(/^Checksum|^Content/, ""), why);
  }
}
