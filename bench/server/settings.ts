import type { KeyKind } from "./keys.js";
import type { QueueServer } from "./queues.js";

/** What the server pretends to hold, and how long it takes to answer. */
export interface ServerSettings {
  /** Objects in its only bucket, whatever that is called. */
  readonly keys: number;
  /** How they are named. */
  readonly keyKind: KeyKind;
  /** Instances that DescribeInstances lists. */
  readonly instances: number;
  /** Items of the only table of DynamoDB. */
  readonly items: number;
  /** Bytes of each object that is downloaded. */
  readonly objectBytes: number;
  /** Whether objects have a CRC32 of the whole, as those have that today's clients sent in one piece. */
  readonly hasChecksum: boolean;
  /** Whether it speaks HTTPS, with a certificate made for the occasion. */
  readonly tls: boolean;
  /** The server of a queue, in place of the other. */
  readonly queue: QueueServer | undefined;
  /** Milliseconds before each answer, by operation. */
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

/** What the server says once it listens. */
export interface Listening {
  readonly port: number;
  /** The certificate that clients must trust, as PEM. */
  readonly certificate?: string;
}

/** What the server has done since it was last asked: a contender that does less than it says is found out. */
export interface Done {
  readonly deletedKeys: number;
  readonly deletedChecksum: number;
  readonly uploadedBytes: number;
  readonly putItems: number;
}
