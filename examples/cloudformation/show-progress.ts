import type { Session } from "tucuxi";
import { CloudFormationResource, type Stack } from "tucuxi/cloudformation";
import { startMinistack } from "../../servers/ministack/ministack.js";
import { type Output, StackProgress } from "../support/stack-progress.js";
import { runExample } from "../support/run-example.js";

const queue = (name: string) => ({ Type: "AWS::SQS::Queue", Properties: { QueueName: name } });
const TemplateBody = {
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: {
    Orders: queue("tucuxi-orders"),
    Returns: queue("tucuxi-returns"),
    Topic: { Type: "AWS::SNS::Topic" },
  },
};

/** Shows the progress of the stack's operation, from a moment on, until it is complete. */
export async function showProgress(stack: Stack, since: Date, output: Output): Promise<void> {
  const progress = new StackProgress(output);
  try {
    for await (const event of stack.follow({ since, pollInterval: 1 })) progress.show(event);
  } finally {
    progress.stop();
  }
}

async function example(session: Session): Promise<void> {
  const cloudformation = session.resource(CloudFormationResource);
  const since = new Date(Date.now() - 60_000);
  const stack = await cloudformation.createStack({ StackName: "tucuxi-progress", TemplateBody });
  try {
    await showProgress(stack, since, process.stdout);
    await stack.reload();
    console.log(`The stack is ${stack.stackStatus}.`);
  } finally {
    await stack.deleteIfExists();
  }
}

// On ministack, since moto has no events of resources.
await runExample(import.meta.url, example, () => startMinistack());
