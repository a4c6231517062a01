import { CloudFormationResource, type Stack } from "tucuxi/cloudformation";
import { runExample } from "../support/run-example.js";

/** Logs the events of a stack from a point in time until its operation ends. */
export async function watchStack(stack: Stack, since: Date): Promise<void> {
  for await (const event of stack.follow({ since, pollInterval: 1 })) {
    const {
      Timestamp: time,
      LogicalResourceId: name,
      ResourceStatus: status,
      ResourceStatusReason: why,
    } = event;
    console.log(time?.toISOString(), name, status, why ?? "");
  }
}

await runExample(import.meta.url, async (session) => {
  const cloudformation = session.resource(CloudFormationResource);
  const TemplateBody = JSON.stringify({ Resources: { Topic: { Type: "AWS::SNS::Topic" } } });
  const begin = new Date(Date.now() - 60_000);
  const stack = await cloudformation.createStack({ StackName: "tucuxi-watched", TemplateBody });
  try {
    await watchStack(stack, begin);
  } finally {
    await stack.deleteIfExists();
  }
});
