import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A store in this process, which can fail in ways that a real one does not on request. */
export abstract class LoopbackStore implements AsyncDisposable {
  readonly sockets = new Set<Socket>();
  readonly #server: Server;

  protected constructor() {
    this.#server = createServer((request, response) => this.answer(request, response));
    this.#server.on("connection", (socket: Socket) => {
      this.sockets.add(socket);
      socket.on("close", () => this.sockets.delete(socket));
    });
  }

  /** The configuration of a client for it. */
  get config() {
    return {
      endpoint: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      region: "us-east-1",
      credentials: { accessKeyId: "testing", secretAccessKey: "testing" },
      forcePathStyle: true,
      maxAttempts: 1,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  protected async listen(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  protected abstract answer(request: IncomingMessage, response: ServerResponse): void;
}
