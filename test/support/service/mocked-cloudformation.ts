import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { mockClient } from "aws-sdk-client-mock";
import { CloudFormationResource } from "../../../src/cloudformation/index.js";

const config = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

/** A CloudFormation root of a real client whose `send` is mocked. */
export function mockedCloudFormation() {
  const client = new CloudFormationClient(config);
  return { client, mock: mockClient(client), cloudformation: new CloudFormationResource({ client }) };
}
