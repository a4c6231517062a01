import type { Bucket } from "tucuxi/s3";
import { counted } from "../narrator.js";
import type { Scene } from "../scene.js";

/** Deletes everything under `tmp/`, a thousand objects per call. */
export async function deletePrefix({ narrator }: Scene, bucket: Bucket): Promise<void> {
  narrator.chapter("One batch delete of a prefix");

  await narrator.ask(
    'bucket.objects.filter({ Prefix: "tmp/" }).delete()',
    () => bucket.objects.filter({ Prefix: "tmp/" }).delete(),
    (outputs) => {
      const deleted = outputs.flatMap(({ Deleted }) => Deleted ?? []);
      return `${counted(deleted.length, "object")} deleted by ${counted(outputs.length, "call")}`;
    },
  );
  await narrator.ask(
    "bucket.objects.toArray()",
    () => bucket.objects.toArray(),
    (left) => `${counted(left.length, "object")} left: ${left[0]?.key} … ${left.at(-1)?.key}`,
  );
}
