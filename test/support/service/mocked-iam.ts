import { IAMClient } from "@aws-sdk/client-iam";
import { mockClient } from "aws-sdk-client-mock";
import { IAMResource } from "../../../src/iam/index.js";

const config = { region: "us-east-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

/** An IAM root of a real client whose `send` is mocked. */
export function mockedIAM() {
  const client = new IAMClient(config);
  return { client, mock: mockClient(client), iam: new IAMResource({ client }) };
}
