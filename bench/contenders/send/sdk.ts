import { SQSClient } from "@aws-sdk/client-sqs";
import { connection, contend } from "../../task/contend.js";
import { fill } from "../queue-work.js";

await contend((task) => {
  // The slow server stores no messages, and computes no checksums.
  const client = new SQSClient({ ...connection(task), md5: false });
  return async () => {
    await fill(client, "https://sqs.eu-west-1.amazonaws.com/123456789012/bench", task.items);
    return task.items;
  };
});
