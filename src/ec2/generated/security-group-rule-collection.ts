// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeSecurityGroupRulesCommand,
  type DescribeSecurityGroupRulesCommandInput,
  type DescribeSecurityGroupRulesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { SecurityGroupRule } from "./security-group-rule.js";

/** What `filter` takes: the input of DescribeSecurityGroupRules, less what the collection fills in. */
export type SecurityGroupRuleFilter = Omit<DescribeSecurityGroupRulesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeSecurityGroupRules",
  members: ["Filters", "SecurityGroupRuleIds", "DryRun", "NextToken", "MaxResults"],
  selectors: { SecurityGroupRuleIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["SecurityGroupRuleIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Security group rules that
 * [DescribeSecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class SecurityGroupRuleCollection extends Collection<
  EC2Client,
  SecurityGroupRule,
  SecurityGroupRuleFilter,
  DescribeSecurityGroupRulesCommandOutput
> {
  static override readonly collectionName: string = "SecurityGroupRuleCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeSecurityGroupRulesCommandInput): DescribeSecurityGroupRulesCommand {
    return new DescribeSecurityGroupRulesCommand(input);
  }

  protected override resources(output: DescribeSecurityGroupRulesCommandOutput): SecurityGroupRule[] {
    return (output.SecurityGroupRules ?? []).map(
      (rule) =>
        new SecurityGroupRule(
          { id: present(rule.SecurityGroupRuleId, "SecurityGroupRuleId") },
          this.context,
          rule,
        ),
    );
  }

  protected override nextToken(output: DescribeSecurityGroupRulesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
