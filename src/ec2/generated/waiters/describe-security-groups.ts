// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeSecurityGroupsCommand, type DescribeSecurityGroupsCommandOutput } from "@aws-sdk/client-ec2";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const securityGroups: SharedRequest<DescribeSecurityGroupsCommandOutput> = {
  describe: (ids) => new DescribeSecurityGroupsCommand({ GroupIds: [...ids] }),
  most: 200,
  only(output, id) {
    const securityGroup = output.SecurityGroups?.find((one) => one.GroupId === id);
    if (securityGroup) return { ...output, SecurityGroups: [securityGroup] };
    return undefined;
  },
};

/** The service's waiter `SecurityGroupExists`, which polls `DescribeSecurityGroups`. */
export const securityGroupExistsWaiter: SharedWaiter<DescribeSecurityGroupsCommandOutput> = {
  name: "SecurityGroupExists",
  delay: 5,
  attempts: 6,
  ...securityGroups,
  accept: (output) => ((output.SecurityGroups?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { "InvalidGroup.NotFound": WaiterState.RETRY, "InvalidGroupId.NotFound": WaiterState.RETRY },
};
