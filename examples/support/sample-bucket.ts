import type { Session } from "tucuxi";
import { type Bucket, S3Resource } from "tucuxi/s3";

/** Creates a bucket with some objects for an example, and deletes it afterwards. */
export async function withSampleBucket(
  session: Session,
  use: (bucket: Bucket) => Promise<void>,
): Promise<void> {
  const s3 = session.resource(S3Resource);
  const bucket = await s3.createBucket({
    Bucket: `tucuxi-example-${Date.now().toString(36)}-${process.pid}`,
  });
  try {
    await fillSampleBucket(bucket);
    await use(bucket);
  } finally {
    // The example may have emptied or deleted it already.
    if (await bucket.exists()) {
      await bucket.objectVersions.all().delete();
      await bucket.delete();
    }
  }
}

/** Some photos, some reports and something to delete. */
export async function fillSampleBucket(bucket: Bucket): Promise<void> {
  for (let number = 1; number <= 25; number++) {
    const name = String(number).padStart(2, "0");
    await bucket.putObject({ Key: `photos/${name}.jpg`, Body: "a photo", ContentType: "image/jpeg" });
  }
  // Its name does not show the type, only its content type does.
  await bucket.putObject({ Key: "reports/2025", Body: "month,total\n", ContentType: "text/csv" });
  await bucket.putObject({ Key: "reports/2026", Body: "month,total\n", ContentType: "text/csv" });
  await bucket.putObject({ Key: "reports/readme.csv", Body: "Not a table.", ContentType: "text/plain" });
  await bucket.putObject({ Key: "tmp/1", Body: "away with it" });
  await bucket.putObject({ Key: "tmp/2", Body: "and with this" });
}
