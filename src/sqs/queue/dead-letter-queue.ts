import { GetQueueUrlCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Queue } from "../generated/queue.js";
import { queueNameOf } from "../queue-name.js";

/**
 * The queue to which messages of this one are moved after too many receives; `undefined` if there is none. Loads the
 * queue unless it is loaded.
 *
 * Calls GetQueueUrl.
 */
export async function deadLetterQueue(
  self: Queue,
  handle: Pick<ResourceHandle<SQSClient>, "ask" | "context">,
  options?: CallOptions,
): Promise<Queue | undefined> {
  await self.load(options);
  const arn = self.redrivePolicy?.deadLetterTargetArn;
  return arn === undefined ? undefined : queueOfArn(self, handle, arn, options);
}

async function queueOfArn(
  self: Queue,
  { ask, context }: Pick<ResourceHandle<SQSClient>, "ask" | "context">,
  arn: string,
  options: CallOptions | undefined,
): Promise<Queue> {
  const account = arn.split(":").at(-2);
  const command = new GetQueueUrlCommand({ QueueName: queueNameOf(arn), QueueOwnerAWSAccountId: account });
  const { QueueUrl } = await ask(command, options);
  // A resource of the same class, which this module must not import.
  const Same = self.constructor as new (identifiers: { url: string }, inContext: typeof context) => Queue;
  return new Same({ url: present(QueueUrl, "QueueUrl") }, context);
}
