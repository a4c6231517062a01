import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { mockClient } from "aws-sdk-client-mock";
import { CloudWatchResource } from "../../../src/cloudwatch/index.js";

const config = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

/** A CloudWatch root of a real client whose `send` is mocked. */
export function mockedCloudWatch() {
  const client = new CloudWatchClient(config);
  return { client, mock: mockClient(client), cloudwatch: new CloudWatchResource({ client }) };
}
