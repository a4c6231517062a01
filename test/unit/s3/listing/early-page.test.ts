import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { S3Resource } from "../../../../src/s3/index.js";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const head = (token: string | undefined): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">` +
  (token === undefined ? "" : `<NextContinuationToken>${token}</NextContinuationToken>`) +
  `<IsTruncated>${token !== undefined}</IsTruncated>`;
const contents = (key: string): string => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`;

/** A bucket on its own server, whose responses the test writes as they are requested. */
async function bucketOf(answer: (response: ServerResponse, token: string | null) => unknown) {
  const server = createServer((request, response) => {
    void answer(
      response,
      new URL(request.url ?? "", "http://localhost").searchParams.get("continuation-token"),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const s3 = new S3Resource({
    region: "eu-west-1",
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
  });
  ends.push(() => s3.meta.client.destroy());
  return s3.bucket("b");
}

describe("a page whose token has arrived before its contents", () => {
  it("does not delay the next request", async () => {
    let first: ServerResponse | undefined;
    const bucket = await bucketOf((response, token) => {
      if (token === null) {
        first = response;
        response.write(head("next") + contents("a").slice(0, 20));
      } else {
        // Only now may the first page end.
        first?.end(`${contents("a").slice(20)}</ListBucketResult>`);
        response.end(`${head(undefined)}${contents("b")}</ListBucketResult>`);
      }
    });
    expect((await bucket.objects.toArray()).map(({ key }) => key)).toEqual(["a", "b"]);
  });

  it("fails as usual, and leaves no next request behind", async () => {
    let wasLeft: Promise<unknown> | undefined;
    let first: ServerResponse | undefined;
    const bucket = await bucketOf((response, token) => {
      if (token === null) {
        first = response;
        response.write(head("next") + contents("a").slice(0, 20));
      } else {
        wasLeft = once(response, "close");
        first?.end("</Contents>");
      }
    });
    await expect(bucket.objects.toArray()).rejects.toThrow(/tag|XML|Deserialization/i);
    await wasLeft;
    expect(first?.writableEnded).toBe(true);
  });
});
