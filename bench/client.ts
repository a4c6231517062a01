import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";

/** A client of the server, as quiet as those that a session makes. */
export function benchS3Client(endpoint: string): S3Client {
  const config: S3ClientConfig = {
    region: "eu-west-1",
    endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId: "bench", secretAccessKey: "bench" },
  };
  // The SDK's types ask for a whole logger, of which an empty one is meant to be spared.
  return new S3Client({ ...config, ...({ logger: {} } as object) });
}
