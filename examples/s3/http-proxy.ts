import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { type GetObjectCommandInput, HeadObjectCommand } from "@aws-sdk/client-s3";
import { type Bucket, contentHeaders } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** Serves a bucket's objects over HTTP, with ranges, conditional requests and HEAD. */
export function proxyOf(bucket: Bucket): Server {
  return createServer((request, response) => {
    answer(bucket, request, response).catch((error: unknown) => {
      // As the body is incomplete, the client notices that something is missing.
      if (response.headersSent) response.destroy();
      else sendError(error, response);
    });
  });
}

async function answer(bucket: Bucket, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://proxy");
  const key = decodeURIComponent(pathname.slice(1));
  if (key === "" || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(key === "" ? 404 : 405).end();
    return;
  }
  const input = inputOf(request);
  if (request.method === "HEAD") {
    const { client } = bucket.meta;
    const output = await client.send(new HeadObjectCommand({ ...input, Bucket: bucket.name, Key: key }));
    response.writeHead(output.ContentRange === undefined ? 200 : 206, contentHeaders(output)).end();
    return;
  }
  // If the client disconnects, the request ends, even before S3 has responded.
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const { status, headers, body } = await bucket.object(key).open(input, { abortSignal: gone.signal });
  response.writeHead(status, headers);
  await pipeline(body, response);
}

/** The client's request in terms of S3. */
function inputOf({ headers }: IncomingMessage): Omit<GetObjectCommandInput, "Bucket" | "Key"> {
  const {
    range,
    "if-match": IfMatch,
    "if-none-match": IfNoneMatch,
    "if-range": ifRange,
    "if-modified-since": modified,
    "if-unmodified-since": unmodified,
  } = headers;
  return {
    // S3 does not support If-Range; the whole object is a correct response to it.
    ...(ifRange === undefined && { Range: range }),
    IfMatch,
    IfNoneMatch,
    ...dateOf("IfModifiedSince", modified),
    ...dateOf("IfUnmodifiedSince", unmodified),
  };
}

/** An invalid date is not a condition. */
function dateOf<Name extends string>(name: Name, header: string | undefined): { [Key in Name]?: Date } {
  const date = new Date(header ?? "");
  return (Number.isNaN(date.getTime()) ? {} : { [name]: date }) as { [Key in Name]?: Date };
}

/** The service's own status if it concerns the client (304, 404, 412, 416), and nothing else. */
function sendError(error: unknown, response: ServerResponse): void {
  const { $metadata, ActualObjectSize: size } = error as {
    readonly $metadata?: { readonly httpStatusCode?: number };
    readonly ActualObjectSize?: string;
  };
  const status = $metadata?.httpStatusCode ?? 502;
  const isTheirs = [304, 404, 412, 416].includes(status);
  if (status === 416 && size !== undefined) response.setHeader("content-range", `bytes */${size}`);
  response.writeHead(isTheirs ? status : 502).end();
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    const server = proxyOf(bucket).listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/photos/01.jpg`;
      const all = await fetch(url);
      console.log(all.status, all.headers.get("content-type"), await all.text());
      const some = await fetch(url, { headers: { range: "bytes=2-6" } });
      console.log(some.status, some.headers.get("content-range"), await some.text());
      const again = await fetch(url, { headers: { "if-none-match": all.headers.get("etag") ?? "" } });
      console.log(again.status);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }),
);
