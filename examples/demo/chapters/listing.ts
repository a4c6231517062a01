import type { Bucket } from "tucuxi/s3";
import { count, counted } from "../narrator.js";
import type { Scene } from "../scene.js";

/** Lists a prefix page by page, and only its first few keys. */
export async function listPrefix({ objects, narrator }: Scene, bucket: Bucket): Promise<void> {
  narrator.chapter("A prefix listed in pages");

  const images = bucket.objects.filter({ Prefix: "images/" });
  const pageSize = Math.ceil(objects / 25);
  await narrator.ask(
    `for await (const page of bucket.objects.filter({ Prefix: "images/" }).pageSize(${pageSize}).pages()) …`,
    async () => {
      const lines: string[] = [];
      for await (const page of images.pageSize(pageSize).pages()) {
        lines.push(`${counted(page.length, "object")}: ${page.at(0)?.key} … ${page.at(-1)?.key}`);
      }
      return lines;
    },
    (lines) => [counted(lines.length, "page"), ...lines],
  );
  await narrator.ask(
    'bucket.objects.filter({ Prefix: "images/" }).limit(3).toArray()',
    () => images.limit(3).toArray(),
    (first) => first.map(({ key, size }) => `${key}, ${count(size)} bytes`),
  );
}
