import { type SqsStore, SqsStoreError, toResponse } from "./sqs-store.js";

/** Performs an operation by name. */
export type Backend = (operation: string, input: Input, signal: AbortSignal) => Promise<object>;

/** The members of the inputs that are used. */
export interface Input {
  readonly QueueUrl?: string;
  readonly MaxNumberOfMessages?: number;
  readonly WaitTimeSeconds?: number;
  readonly VisibilityTimeout?: number;
  readonly Entries?: readonly Entry[];
}

export interface Entry {
  readonly Id: string;
  readonly ReceiptHandle?: string;
  readonly VisibilityTimeout?: number;
  readonly MessageBody?: string;
  readonly MessageGroupId?: string;
}

/** The operations on a store. */
export function storeBackend(store: SqsStore): Backend {
  return async (operation, input, signal) => {
    const { MaxNumberOfMessages = 1, WaitTimeSeconds = 0, VisibilityTimeout = store.visibility } = input;
    switch (operation) {
      case "ReceiveMessage": {
        const found = await store.receive(MaxNumberOfMessages, WaitTimeSeconds, VisibilityTimeout, signal);
        return found.length > 0 ? { Messages: found.map(toResponse) } : {};
      }
      case "DeleteMessageBatch":
        return forEntries(input, ({ ReceiptHandle = "" }) => store.delete(ReceiptHandle));
      case "ChangeMessageVisibilityBatch":
        return forEntries(input, (entry) =>
          store.changeVisibility(entry.ReceiptHandle ?? "", entry.VisibilityTimeout ?? 0),
        );
      case "SendMessageBatch":
        return forEntries(input, (entry) => void store.send(entry.MessageBody ?? "", entry.MessageGroupId));
      case "GetQueueAttributes":
        return { Attributes: { VisibilityTimeout: String(store.visibility) } };
      default:
        throw new SqsStoreError("UnknownOperation");
    }
  };
}

function forEntries({ Entries = [] }: Input, act: (entry: Entry) => void): object {
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of Entries) {
    try {
      act(entry);
      Successful.push({ Id: entry.Id });
    } catch (error) {
      if (!(error instanceof SqsStoreError)) throw error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.code });
    }
  }
  return { Successful, Failed };
}

/** The operations on another server, such as elasticmq. */
export function remoteBackend(endpoint: string): Backend {
  return async (operation, input, signal) => {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `AmazonSQS.${operation}`,
        authorization: "AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/sqs/aws4_request",
      },
      body: JSON.stringify(input),
      // A receive continues after its client has disconnected, as in the service.
      ...(operation !== "ReceiveMessage" && { signal }),
    });
    const output = (await response.json()) as object;
    if (!response.ok) throw new SqsStoreError(String(Reflect.get(output, "__type")));
    return output;
  };
}
