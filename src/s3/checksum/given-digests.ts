import type { PutObjectCommandInput } from "@aws-sdk/client-s3";
import type { ErrorSubject } from "../../core/errors/errors.js";
import { ChecksumMismatchError } from "../errors/object-errors.js";
import { hashable } from "./content-md5.js";
import { checksumKinds } from "./checksum-kinds.js";

/** Digests of the whole content that the caller passed. */
export interface GivenDigests {
  /** Whether the service does not verify the member for a multipart upload. */
  has(member: string): boolean;
  update(bytes: Uint8Array): void;
  /** @throws {ChecksumMismatchError} if a digest does not match */
  verify(subject: ErrorSubject): void;
}

/** The service does not verify them for a multipart upload, so that they are verified here for any size. */
export function givenDigests(input: Partial<PutObjectCommandInput>): GivenDigests {
  const members = input as Readonly<Record<string, unknown>>;
  const kinds = checksumKinds.filter(({ combine }) => combine === undefined);
  const digests = kinds.flatMap((kind) =>
    [`Checksum${kind.name}`, `Content${kind.name}`].flatMap((name) => {
      const value = members[name];
      return typeof value === "string" ? [{ name, value, sum: kind.create() }] : [];
    }),
  );
  return {
    has: (member) => digests.some(({ name }) => name === member),
    update(bytes) {
      for (const slice of hashable(bytes)) for (const { sum } of digests) sum.update(slice);
    },
    verify(subject) {
      const wrong = digests.find(({ value, sum }) => sum.digest().toString("base64") !== value);
      if (!wrong) return;
      const why = `The content for ${subject.resource} does not have the given ${wrong.name}, ${wrong.value}.`;
      throw new ChecksumMismatchError(subject, wrong.name.replace(/^Checksum|^Content/, ""), why);
    },
  };
}
