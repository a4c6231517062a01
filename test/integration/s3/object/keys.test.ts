import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type S3Capability,
  s3Servers,
  serversWith,
  useS3Server,
} from "../../../../servers/s3-server/index.js";

interface Case {
  readonly what: string;
  readonly key: string;
  /** The capability that a server needs for it. */
  readonly needs?: S3Capability;
}

/** A key with exactly this many bytes, in segments that are valid file names. */
function longKey(letter: string): string {
  const part = `${letter.repeat(Math.floor(200 / Buffer.byteLength(letter)))}/`;
  const parts = part.repeat(4);
  return parts + "x".repeat(1_024 - Buffer.byteLength(parts) - 200) + "/" + "y".repeat(199);
}

const cases: readonly Case[] = [
  { what: "spaces", key: "a b  c" },
  { what: "spaces at both ends", key: " a " },
  { what: "nothing but a space", key: " " },
  { what: "+", key: "a+b" },
  { what: "%2F", key: "a%2Fb" },
  { what: "a lone %", key: "100%" },
  { what: "what XML escapes", key: `<&>"'` },
  { what: "an emoji", key: "😀/👩‍👩‍👧.jpg" },
  { what: "accents, in two spellings", key: "é/e\u0301" },
  { what: "a control character", key: "a\u0001b", needs: "encodedListings" },
  { what: "a character that XML excludes", key: "a\uffffb", needs: "encodedListings" },
  { what: "a line separator", key: "a\u2028b" },
  { what: "CR and LF", key: "a\r\nb", needs: "lineBreaks" },
  { what: "a leading slash", key: "/a", needs: "pathLikeKeys" },
  { what: "two leading slashes", key: "//a", needs: "pathLikeKeys" },
  { what: "//", key: "a//b", needs: "pathLikeKeys" },
  { what: "a dot segment", key: "a/./b", needs: "pathLikeKeys" },
  { what: "a double-dot segment", key: "a/../b", needs: "pathLikeKeys" },
  { what: "__proto__", key: "__proto__" },
  { what: "1,024 bytes", key: longKey("k") },
  { what: "1,024 bytes of multi-byte characters", key: longKey("é") },
  { what: "1,024 bytes without a slash", key: "k".repeat(1_024), needs: "longNames" },
];

describe.each(s3Servers)("a key on %s", (name) => {
  const server = useS3Server(name, { resetBetweenTests: false });
  const has = ({ needs }: Case): boolean => needs === undefined || serversWith(needs).includes(name);
  let bucket: Bucket;
  beforeAll(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "keys" });
  });

  it.each(cases.filter(has))(
    "with $what can be written, read, listed, copied and deleted",
    async ({ key }) => {
      const object = bucket.object(key);
      await object.put({ Body: key });
      expect(await textOf(bucket, key)).toBe(key);
      expect(await object.exists()).toBe(true);
      const listed = await bucket.objects.filter({ Prefix: key }).toArray();
      expect(listed.map((one) => one.key)).toEqual([key]);
      expect(listed[0]?.meta.data?.Key).toBe(key);
      expect((await bucket.objectVersions.filter({ Prefix: key }).toArray()).map((one) => one.key)).toEqual([
        key,
      ]);
      await object.updateMetadata({ seen: "yes" });
      expect(await object.getMetadata()).toMatchObject({ seen: "yes" });
      const outputs = await bucket.objects.of([key]).delete({ Delete: { Quiet: false } });
      expect(outputs.flatMap(({ Deleted }) => Deleted ?? []).map(({ Key }) => Key)).toEqual([key]);
      expect(await object.exists()).toBe(false);
    },
  );
});

async function textOf(bucket: Bucket, key: string): Promise<string | undefined> {
  const { Body: body } = await bucket.object(key).get();
  return body?.transformToString();
}
