import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/** A response of the service. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

/** A received request. */
export interface Received {
  readonly operation: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server that returns the given responses in turn, and repeats the last one. */
export async function jsonService(...replies: readonly (string | Reply)[]): Promise<JsonService> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
      received.push({ operation, body: Buffer.concat(chunks).toString(), headers: request.headers });
      const reply = replies[Math.min(received.length, replies.length) - 1] ?? "{}";
      const {
        status = 200,
        type = "application/x-amz-json-1.0",
        body,
      } = typeof reply === "string" ? { body: reply } : reply;
      response.writeHead(status, { "content-type": type, "x-amzn-requestid": "request-1" });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const clients: DynamoDBClient[] = [];
  return {
    received,
    client(config = {}) {
      const client = new DynamoDBClient({
        endpoint: `http://127.0.0.1:${port}`,
        region: "eu-west-1",
        credentials: { accessKeyId: "key", secretAccessKey: "secret" },
        ...config,
      });
      clients.push(client);
      return client;
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface JsonService extends AsyncDisposable {
  readonly received: readonly Received[];
  /** A client of this server. */
  client(config?: DynamoDBClientConfig): DynamoDBClient;
}
