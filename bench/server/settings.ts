import type { KeyKind } from "./keys.js";
import type { QueueServer } from "./queues.js";

/** The server's simulated contents, and its latency. */
export interface ServerSettings {
  /** The number of objects in its only bucket, whose name does not matter. */
  readonly keys: number;
  /** The kind of their names. */
  readonly keyKind: KeyKind;
  /** The number of instances that DescribeInstances lists. */
  readonly instances: number;
  /** The number of items in the only DynamoDB table. */
  readonly items: number;
  /** The size in bytes of each downloaded object. */
  readonly objectBytes: number;
  /** Whether objects have a CRC32 of the whole, like those that current clients send in one request. */
  readonly hasChecksum: boolean;
  /** Whether it uses HTTPS, with a temporary certificate. */
  readonly tls: boolean;
  /** The server of a queue, which replaces the other one. */
  readonly queue: QueueServer | undefined;
  /** The delay of each response in milliseconds, by operation. */
  readonly latency: Readonly<Partial<Record<Operation, number>>>;
}

export type Operation = "list" | "delete" | "describe" | "items" | "transfer";

export const defaultSettings: ServerSettings = {
  keys: 0,
  keyKind: "numbered",
  instances: 0,
  items: 0,
  objectBytes: 0,
  hasChecksum: false,
  tls: false,
  queue: undefined,
  latency: {},
};

/** What the server reports when it listens. */
export interface Listening {
  readonly port: number;
  /** The certificate that clients must trust, as PEM. */
  readonly certificate?: string;
}

/** What the server has done since the last request, to detect a contender that does less than it reports. */
export interface Done {
  readonly deletedKeys: number;
  readonly deletedChecksum: number;
  readonly uploadedBytes: number;
  readonly putItems: number;
}
