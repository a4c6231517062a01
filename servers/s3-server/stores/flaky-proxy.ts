import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/**
 * A proxy between a client and an S3 server that cuts connections: each entry of `cuts` is for one
 * connection, in the order in which they are opened, and has the number of the server's bytes after which it
 * is cut. Connections without an entry are not cut.
 */
export class FlakyProxy implements AsyncDisposable {
  cuts: number[] = [];
  connections = 0;
  /** Called when a connection was cut. */
  onCut: () => void | Promise<void> = () => {};
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  readonly #target: URL;

  static async start(endpoint: string): Promise<FlakyProxy> {
    const proxy = new FlakyProxy(new URL(endpoint));
    proxy.#server.listen(0, "127.0.0.1");
    await once(proxy.#server, "listening");
    return proxy;
  }

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((client) => this.#connect(client));
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #connect(client: Socket): void {
    this.connections++;
    let left = this.cuts.shift() ?? Infinity;
    const server = connect(Number(this.#target.port), this.#target.hostname);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    client.pipe(server);
    server.on("data", (chunk: Buffer) => {
      if (chunk.length < left) {
        left -= chunk.length;
        if (!client.write(chunk)) {
          server.pause();
          client.once("drain", () => server.resume());
        }
        return;
      }
      server.pause();
      client.write(chunk.subarray(0, left), () => void this.#cut(client));
    });
  }

  async #cut(client: Socket): Promise<void> {
    await this.onCut();
    client.destroy();
  }
}
