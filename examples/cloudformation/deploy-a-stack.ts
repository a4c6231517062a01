import { CloudFormationResource, type Deployment, type Stack } from "tucuxi/cloudformation";
import { runExample } from "../support/run-example.js";

const template = {
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: { Topic: { Type: "AWS::SNS::Topic", Properties: { DisplayName: "tucuxi-example" } } },
};

/** Deploys the template, says what will change, and what happens. */
export function deployLoudly(stack: Stack, body: object, say: (line: string) => void): Promise<Deployment> {
  return stack.deploy(body, {
    pollInterval: 1,
    review(changes) {
      for (const { ResourceChange: change } of changes) {
        say(`will ${change?.Action?.toLowerCase() ?? "change"} ${change?.LogicalResourceId ?? ""}`);
      }
      return true;
    },
    onEvent: ({ LogicalResourceId = "", ResourceStatus = "" }) =>
      say(`${LogicalResourceId} ${ResourceStatus}`),
  });
}

await runExample(import.meta.url, async (session) => {
  const stack = session.resource(CloudFormationResource).stack("tucuxi-example");
  try {
    const { changed } = await deployLoudly(stack, template, (line) => console.log(line));
    console.log(changed ? "deployed" : "nothing to do");
  } finally {
    await stack.deleteIfExists();
  }
});
