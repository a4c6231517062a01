import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { mockedS3 } from "../../../../support/mocked-roots.js";

export const MIB = 1024 * 1024;

export const content = Buffer.alloc(12 * MIB, "0123456789abcdef!");

/** An object whose client accepts every request. */
export function mocked() {
  const { s3, mock } = mockedS3();
  mock.on(PutObjectCommand).resolves({ ETag: '"1"', VersionId: "v1" });
  mock.on(CreateMultipartUploadCommand).resolves({ UploadId: "u" });
  mock.on(UploadPartCommand).callsFake(({ PartNumber }) => ({ ETag: `"${PartNumber}"` }));
  mock.on(CompleteMultipartUploadCommand).resolves({ ETag: '"all-2"', VersionId: "v1" });
  return { object: s3.object("photos", "a.bin"), bucket: s3.bucket("photos"), mock };
}

export async function* chunks(...parts: (Buffer | string)[]): AsyncGenerator<Buffer | string> {
  yield* parts;
}
