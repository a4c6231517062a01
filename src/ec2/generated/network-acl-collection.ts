// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeNetworkAclsCommand,
  type DescribeNetworkAclsCommandInput,
  type DescribeNetworkAclsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { NetworkAcl } from "./network-acl.js";

/** What `filter` takes: the input of DescribeNetworkAcls, less what the collection fills in. */
export type NetworkAclFilter = Omit<DescribeNetworkAclsCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeNetworkAcls",
  members: ["NextToken", "MaxResults", "DryRun", "NetworkAclIds", "Filters"],
  selectors: { NetworkAclIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["NetworkAclIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Network ACLs that
 * [DescribeNetworkAcls](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class NetworkAclCollection extends Collection<
  EC2Client,
  NetworkAcl,
  NetworkAclFilter,
  DescribeNetworkAclsCommandOutput
> {
  static override readonly collectionName: string = "NetworkAclCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeNetworkAclsCommandInput): DescribeNetworkAclsCommand {
    return new DescribeNetworkAclsCommand(input);
  }

  protected override resources(output: DescribeNetworkAclsCommandOutput): NetworkAcl[] {
    return (output.NetworkAcls ?? []).map(
      (acl) => new NetworkAcl({ id: present(acl.NetworkAclId, "NetworkAclId") }, this.context, acl),
    );
  }

  protected override nextToken(output: DescribeNetworkAclsCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
