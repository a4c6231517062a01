/** What the server pretends to hold, and how long it takes to answer. */
export interface ServerSettings {
  /** Objects in its only bucket, whatever that is called. */
  readonly keys: number;
  /** Instances that DescribeInstances lists. */
  readonly instances: number;
  /** Milliseconds before each answer, by operation. */
  readonly latency: Readonly<Record<Operation, number>>;
}

export type Operation = "list" | "delete" | "describe";

export const defaultSettings: ServerSettings = {
  keys: 100_000,
  instances: 20_000,
  latency: { list: 0, delete: 0, describe: 0 },
};
