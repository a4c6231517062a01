// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeSecurityGroupsCommand,
  type DescribeSecurityGroupsCommandInput,
  type DescribeSecurityGroupsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { SecurityGroup } from "./security-group.js";

/** What `filter` takes: the input of DescribeSecurityGroups, less what the collection fills in. */
export type SecurityGroupFilter = Omit<DescribeSecurityGroupsCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeSecurityGroups",
  members: ["GroupIds", "GroupNames", "NextToken", "MaxResults", "DryRun", "Filters"],
  selectors: { GroupIds: "ids", GroupNames: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["GroupIds", "GroupNames"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Security groups that
 * [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class SecurityGroupCollection extends Collection<
  EC2Client,
  SecurityGroup,
  SecurityGroupFilter,
  DescribeSecurityGroupsCommandOutput
> {
  static override readonly collectionName: string = "SecurityGroupCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeSecurityGroupsCommandInput): DescribeSecurityGroupsCommand {
    return new DescribeSecurityGroupsCommand(input);
  }

  protected override resources(output: DescribeSecurityGroupsCommandOutput): SecurityGroup[] {
    return (output.SecurityGroups ?? []).map(
      (group) => new SecurityGroup({ id: present(group.GroupId, "GroupId") }, this.context, group),
    );
  }

  protected override nextToken(output: DescribeSecurityGroupsCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
