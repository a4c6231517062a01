import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { checksumOf } from "./key-checksum.js";
import { certificateOfLoopback } from "./certificate.js";
import { deleteObjects } from "./delete-objects.js";
import { ItemTable } from "./items.js";
import { InstanceListing } from "./describe-instances.js";
import { ObjectListing } from "./list-objects.js";
import type { Done, Listening, Operation, ServerSettings } from "./settings.js";
import { say, Transfers } from "./transfers.js";

// The child process of start.ts: the measured parts of S3 and EC2, as fast as Node can be.

const settings = JSON.parse(process.argv[2] ?? "") as ServerSettings;
const objects = new ObjectListing(settings.keyKind, settings.keys);
const instances = new InstanceListing(settings.instances);
const items = new ItemTable(settings.items);
const transfers = new Transfers(settings);
let deleted: (readonly string[])[] = [];
let uploadedBytes = 0;

const listener: RequestListener = (request, response) => {
  answer(request, response).catch(() => response.destroy());
};
const secret = settings.tls ? certificateOfLoopback() : undefined;
const server = secret ? createTlsServer(secret, listener) : createServer(listener);
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, ...(secret && { certificate: secret.cert }) } satisfies Listening);
});
// The parent requests what was done.
process.on("message", () => {
  // Only now, as nothing is being measured any more.
  const keys = deleted.flat();
  process.send?.({
    deletedKeys: keys.length,
    deletedChecksum: checksumOf(keys),
    uploadedBytes,
    putItems: items.written,
  } satisfies Done);
  deleted = [];
  uploadedBytes = 0;
  items.written = 0;
});
// The parent no longer exists.
process.once("disconnect", () => process.exit());

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
  const operation = operationOf(request, pathname, query);
  if (operation === undefined) return say(response, 501, "<Error><Code>NotImplemented</Code></Error>");
  if (operation === "transfer") return transfer(request, response, query);
  const body = request.method === "POST" ? await text(request) : "";
  const latency = settings.latency[operation] ?? 0;
  if (latency > 0) await pause(latency);
  if (operation === "items") {
    const answered = items.answer(String(request.headers["x-amz-target"]), body);
    response.writeHead(200, { "Content-Type": "application/x-amz-json-1.0", "x-amzn-RequestId": "bench" });
    response.end(answered);
    return undefined;
  }
  if (operation === "list") return say(response, 200, ...objects.page(query));
  if (operation === "describe") return say(response, 200, instances.page(new URLSearchParams(body)));
  const { answer: result, keys } = deleteObjects(body);
  deleted.push(keys);
  return say(response, 200, result);
}

async function transfer(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<void> {
  if (settings.latency.transfer) await pause(settings.latency.transfer);
  if (request.method === "PUT") {
    const bytes = await transfers.put(request, response);
    uploadedBytes += bytes;
  } else if (request.method === "GET" || request.method === "HEAD") await transfers.get(request, response);
  else await transfers.multipart(request, response, query);
}

function operationOf(
  { method, headers }: IncomingMessage,
  pathname: string,
  query: URLSearchParams,
): Operation | undefined {
  if (method === "POST" && pathname === "/") return "x-amz-target" in headers ? "items" : "describe";
  if (/^\/[^/]+\/./.test(pathname)) {
    return headers["x-amz-copy-source"] === undefined ? "transfer" : undefined;
  }
  if (method === "POST") return query.has("delete") ? "delete" : undefined;
  return method === "GET" && !query.has("delimiter") ? "list" : undefined;
}
