/** Where a queue's messages go when they were received too often: its attribute `RedrivePolicy`. */
export interface RedrivePolicy {
  /** The ARN of the dead-letter queue. */
  readonly deadLetterTargetArn: string;
  /** How often a message is received before it goes there. Some emulators, and old queues, have it as text. */
  readonly maxReceiveCount: number | string;
}

/** Which queues may use a queue as their dead-letter queue: its attribute `RedriveAllowPolicy`. */
export interface RedriveAllowPolicy {
  readonly redrivePermission: "allowAll" | "byQueue" | "denyAll";
  /** The ARNs of the queues that may, for `byQueue`. */
  readonly sourceQueueArns?: readonly string[] | undefined;
}
