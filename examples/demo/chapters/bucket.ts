import type { Bucket } from "tucuxi/s3";
import { inParallel } from "../in-parallel.js";
import { counted } from "../narrator.js";
import type { Scene } from "../scene.js";

/** How many puts are in flight at once. */
const AT_ONCE = 20;

/** A bucket with objects: nine of ten under `tmp/`, the others under `images/`. */
export async function fillBucket(scene: Scene): Promise<Bucket> {
  const { cleanup, name, objects, s3, signal, narrator } = scene;
  narrator.chapter(`A bucket and ${counted(objects, "object")}`);

  const bucket = await narrator.ask(
    `s3.createBucket({ Bucket: "${name}" })`,
    () => s3.createBucket({ Bucket: name }),
    (made) => String(made),
  );
  cleanup.later("bucket.objects.all().delete(), bucket.delete()", async () => {
    await bucket.objects.all().delete();
    await bucket.delete();
  });
  await narrator.ask(
    "bucket.waitUntilExists()",
    () => bucket.waitUntilExists({ abortSignal: signal }),
    () => "it is there",
  );
  const keys = Array.from({ length: objects }, (_, index) => keyOf(index));
  let done = 0;
  await narrator.ask(
    `bucket.object(key).put({ Body, ContentType }), ${AT_ONCE} at a time`,
    () =>
      inParallel(keys, AT_ONCE, signal, async (key) => {
        await bucket.object(key).put({ Body: `This is ${key}.\n`, ContentType: "text/plain" });
        narrator.progress(++done, objects, "objects");
      }),
    () => `${counted(done, "object")} in ${String(bucket)}`,
  );
  return bucket;
}

function keyOf(index: number): string {
  const number = String(index + 1).padStart(5, "0");
  return index % 10 === 9 ? `images/${number}.jpg` : `tmp/${number}.txt`;
}
