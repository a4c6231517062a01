import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { Consumer } from "sqs-consumer";
import { connection, contend } from "../../task/contend.js";
import { fill, work } from "../queue-work.js";

await contend(async (task) => {
  const client = new SQSClient(connection(task));
  const { QueueUrl = "" } = await client.send(new CreateQueueCommand({ QueueName: "sqs-consumer" }));
  return async () => {
    await fill(client, QueueUrl, task.items);
    let count = 0;
    await new Promise<void>((resolve) => {
      const consumer = Consumer.create({
        queueUrl: QueueUrl,
        sqs: client,
        handleMessage: async (message) => {
          await work(message.Body);
          if (++count === task.items) resolve();
          return message;
        },
      });
      consumer.start();
    });
    return count;
  };
});
