import { DeleteVpcEndpointsCommand, DescribeVpcEndpointsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { isBatchActionError } from "../../../src/core/errors/error-guards.js";
import { EC2Resource } from "../../../src/ec2/index.js";

const aws = mockClient(EC2Client);
// The mock is of the class, which other files share.
afterAll(() => aws.restore());
const ec2 = new EC2Resource({ client: new EC2Client({ region: "eu-west-1" }) });

const Unsuccessful = [{ ResourceId: "vpce-2", Error: { Code: "OperationInProgress", Message: "busy" } }];
const failures = [{ id: "vpce-2", code: "OperationInProgress", message: "busy" }];

beforeEach(() => {
  aws.reset();
  aws.on(DeleteVpcEndpointsCommand).resolves({ Unsuccessful });
});

describe("a failure within a successful response", () => {
  it("is thrown by the action, with the id, its code and message", async () => {
    const error: unknown = await ec2
      .vpcEndpoint("vpce-2")
      .delete()
      .catch((thrown: unknown) => thrown);
    expect(isBatchActionError(error) && error.failures).toEqual(failures);
    expect(String(error)).toContain('VpcEndpoint(id="vpce-2").delete');
  });

  it("is thrown by the batch action, with what succeeded", async () => {
    aws
      .on(DescribeVpcEndpointsCommand)
      .resolves({ VpcEndpoints: [{ VpcEndpointId: "vpce-1" }, { VpcEndpointId: "vpce-2" }] });
    const error: unknown = await ec2.vpcEndpoints
      .filter({ VpcEndpointIds: ["vpce-1", "vpce-2"] })
      .delete()
      .catch((thrown: unknown) => thrown);
    expect(isBatchActionError(error) && error).toMatchObject({ failures, succeeded: ["vpce-1"] });
  });
});
