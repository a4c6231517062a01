/** Where messages are moved after too many receives: a queue's attribute `RedrivePolicy`. */
export interface RedrivePolicy {
  /** The ARN of the dead-letter queue. */
  readonly deadLetterTargetArn: string;
  /** The number of receives after which a message is moved. Some emulators, and old queues, return a string. */
  readonly maxReceiveCount: number | string;
}

/** Which queues may use a queue as their dead-letter queue: its attribute `RedriveAllowPolicy`. */
export interface RedriveAllowPolicy {
  readonly redrivePermission: "allowAll" | "byQueue" | "denyAll";
  /** The ARNs of the permitted queues, for `byQueue`. */
  readonly sourceQueueArns?: readonly string[] | undefined;
}
