import { DeleteVpcEndpointsCommand, DescribeVpcEndpointsCommand } from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../support/mocked-roots.js";
import { isBatchActionError } from "../../../src/core/errors/error-guards.js";

const { mock: aws, ec2 } = mockedEC2();

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
