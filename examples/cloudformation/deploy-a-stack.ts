import { CloudFormationResource, type Deployment, type Stack } from "tucuxi/cloudformation";
import { runExample } from "../support/run-example.js";

const template = {
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: { Topic: { Type: "AWS::SNS::Topic", Properties: { DisplayName: "tucuxi-example" } } },
};

/** Deploys the template, and logs the planned changes and the events. */
export function deployWithLog(stack: Stack, body: object, log: (line: string) => void): Promise<Deployment> {
  return stack.deploy(body, {
    pollInterval: 1,
    review(changes) {
      for (const { ResourceChange: change } of changes) {
        log(`will ${change?.Action?.toLowerCase() ?? "change"} ${change?.LogicalResourceId ?? ""}`);
      }
      return true;
    },
    onEvent: ({ LogicalResourceId = "", ResourceStatus = "" }) =>
      log(`${LogicalResourceId} ${ResourceStatus}`),
  });
}

await runExample(import.meta.url, async (session) => {
  const stack = session.resource(CloudFormationResource).stack("tucuxi-example");
  try {
    const { changed } = await deployWithLog(stack, template, (line) => console.log(line));
    console.log(changed ? "deployed" : "nothing to do");
  } finally {
    await stack.deleteIfExists();
  }
});
