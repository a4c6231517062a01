import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isTucuxiError } from "tucuxi";
import type { Table } from "tucuxi/dynamodb";
import { runExample } from "../support/run-example.js";
import { withTable } from "../support/with-table.js";

export interface Message {
  room: string;
  sentAt: string;
  text: string;
}

/**
 * `GET /rooms/tea?limit=20&cursor=…`: the newest messages of a room, and the cursor of the older ones. The
 * client can neither read the cursor nor use that of another room.
 */
export function messageServer(messages: Table<Message, "room", "sentAt">): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const [, , room = ""] = url.pathname.split("/");
    const limit = Math.min(Number(url.searchParams.get("limit") ?? 20) || 20, 100);
    page(messages, decodeURIComponent(room), limit, url.searchParams.get("cursor"))
      .then((body) => response.setHeader("content-type", "application/json").end(JSON.stringify(body)))
      .catch((error: unknown) => {
        response.statusCode = isTucuxiError(error, "InvalidCursor") ? 400 : 500;
        response.end();
      });
  });
}

interface MessagePage {
  readonly messages: readonly Pick<Message, "sentAt" | "text">[];
  readonly cursor: string | undefined;
}

async function page(
  messages: Table<Message, "room", "sentAt">,
  room: string,
  limit: number,
  cursor: string | null,
): Promise<MessagePage> {
  const newest = messages.items.query({ room }).reverse().select("sentAt", "text").limit(limit);
  const query = cursor === null ? newest : newest.startFrom(cursor);
  for await (const found of query.pages()) return { messages: found.toArray(), cursor: found.cursor };
  return { messages: [], cursor: undefined };
}

await runExample(import.meta.url, (session) =>
  withTable(session, { name: "tucuxi-messages", key: { room: "S", sentAt: "S" } }, async (dynamodb) => {
    const messages = dynamodb.table<Message, "room", "sentAt">("tucuxi-messages");
    for (let minute = 10; minute < 15; minute++) {
      await messages.items.put({ room: "tea", sentAt: `2026-11-27T08:${minute}`, text: `cup ${minute}` });
    }
    const server = messageServer(messages).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rooms/tea?limit=2`;
    for (let next: string | undefined = address; next !== undefined;) {
      const { messages: found, cursor } = (await (await fetch(next)).json()) as MessagePage;
      console.log(found.map(({ text }) => text));
      next = cursor === undefined ? undefined : `${address}&cursor=${cursor}`;
    }
    server.close();
  }),
);
