import { SQSResource } from "tucuxi/sqs";
import { connection, contend } from "../../task/contend.js";

await contend((task) => {
  const sqs = new SQSResource({ ...connection(task), md5: false });
  const queue = sqs.queue("https://sqs.eu-west-1.amazonaws.com/123456789012/bench");
  return async () => {
    const messages = Array.from({ length: task.items }, (_, index) => String(index));
    const { sent } = await queue.sendMessages(messages);
    return sent;
  };
});
