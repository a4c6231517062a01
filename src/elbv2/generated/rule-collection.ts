// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeRulesCommand,
  type DescribeRulesCommandInput,
  type DescribeRulesCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Rule } from "./rule.js";

/** What `filter` takes: the input of DescribeRules, less what the collection fills in. */
export type RuleFilter = Omit<DescribeRulesCommandInput, "Marker">;

const listing: Listing = {
  operation: "DescribeRules",
  members: ["ListenerArn", "RuleArns", "Marker", "PageSize"],
  selectors: { RuleArns: "ids", ListenerArn: "text" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["RuleArns"], max: 400 },
  maxValues: 20,
};

/**
 * Rules that
 * [DescribeRules](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class RuleCollection extends Collection<
  ElasticLoadBalancingV2Client,
  Rule,
  RuleFilter,
  DescribeRulesCommandOutput
> {
  static override readonly collectionName: string = "RuleCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeRulesCommandInput): DescribeRulesCommand {
    return new DescribeRulesCommand(input);
  }

  protected override resources(output: DescribeRulesCommandOutput): Rule[] {
    return (output.Rules ?? []).map(
      (rule) => new Rule({ arn: present(rule.RuleArn, "RuleArn") }, this.context, rule),
    );
  }

  protected override nextToken(output: DescribeRulesCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
