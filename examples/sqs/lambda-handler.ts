import { runExample } from "../support/run-example.js";

/** A message in the event with which SQS invokes a Lambda function. */
export interface SqsRecord {
  readonly messageId: string;
  readonly body: string;
  readonly attributes: { readonly MessageGroupId?: string };
}

/** The result that Lambda expects with `ReportBatchItemFailures`: all other messages are deleted. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Handles each message of an event, and reports those that failed. The later ones of the same FIFO group are
 * reported as well without being handled, as they would overtake it.
 */
export async function handleRecords(
  { Records }: { readonly Records: readonly SqsRecord[] },
  work: (body: unknown) => Promise<void>,
): Promise<BatchResponse> {
  const failed: string[] = [];
  const heldGroups = new Set<string>();
  for (const { messageId, body, attributes } of Records) {
    const group = attributes.MessageGroupId;
    try {
      if (group !== undefined && heldGroups.has(group)) throw new Error("A message before it has failed.");
      await work(JSON.parse(body));
    } catch (error) {
      // Only the name: a parser's message quotes the body.
      console.log("failed:", messageId, error instanceof Error ? error.name : "");
      if (group !== undefined) heldGroups.add(group);
      failed.push(messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

await runExample(import.meta.url, async () => {
  const Records = [
    { messageId: "m-1", body: '{"job":1}', attributes: {} },
    { messageId: "m-2", body: "no JSON", attributes: {} },
  ];
  console.log(await handleRecords({ Records }, async (body) => console.log("done:", body)));
});
