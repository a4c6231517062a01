import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { deleteObjects } from "./delete-objects.js";
import { describeInstances } from "./describe-instances.js";
import { KeySpace } from "./key-space.js";
import { listObjects } from "./list-objects.js";
import type { Operation, ServerSettings } from "./settings.js";

// The child process of start.ts: enough of S3 and EC2 to measure against, as fast as Node can say it.

const settings = JSON.parse(process.argv[2] ?? "") as ServerSettings;
const keys = new KeySpace(settings.keys);

const server = createServer((request, response) => {
  void answer(request, response);
});
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
// The parent is gone: nobody is left to measure.
process.once("disconnect", () => process.exit());

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const body = request.method === "POST" ? await text(request) : "";
  const operation = operationOf(request, url);
  const answered = Buffer.from(
    operation === undefined ? "<Error><Code>NotImplemented</Code></Error>" : say(operation),
  );
  if (operation && settings.latency[operation] > 0) await pause(settings.latency[operation]);
  response.writeHead(operation === undefined ? 501 : 200, {
    "Content-Type": "application/xml",
    "Content-Length": answered.length,
    "x-amz-request-id": "bench",
  });
  response.end(answered);

  function say(known: Operation): string {
    if (known === "list") return listObjects(keys, url.searchParams);
    if (known === "delete") return deleteObjects(body);
    return describeInstances(settings.instances, new URLSearchParams(body));
  }
}

function operationOf(request: IncomingMessage, url: URL): Operation | undefined {
  if (request.method === "GET" && url.searchParams.has("list-type")) return "list";
  if (request.method === "POST" && url.searchParams.has("delete")) return "delete";
  return request.method === "POST" && url.pathname === "/" ? "describe" : undefined;
}
