import { PutPublicAccessBlockCommand, type S3Client } from "@aws-sdk/client-s3";
import type { Bucket } from "tucuxi/s3";
import type { Scene } from "../scene.js";

/** An operation without a resource method, sent with the resource's own client. */
export async function closeBucketToThePublic({ narrator }: Scene, bucket: Bucket): Promise<void> {
  narrator.chapter(".meta.client, for what the resource lacks");

  const client: S3Client = bucket.meta.client;
  await narrator.ask(
    "bucket.meta.client.send(new PutPublicAccessBlockCommand({ Bucket: bucket.name, … }))",
    () =>
      client.send(
        new PutPublicAccessBlockCommand({
          Bucket: bucket.name,
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        }),
      ),
    () => "nothing in the bucket can be made public",
  );
}
