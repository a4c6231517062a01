// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeIamInstanceProfileAssociationsCommand,
  type DescribeIamInstanceProfileAssociationsCommandInput,
  type DescribeIamInstanceProfileAssociationsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { IamInstanceProfileAssociation } from "./iam-instance-profile-association.js";

/** What `filter` takes: the input of DescribeIamInstanceProfileAssociations, less what the collection fills in. */
export type IamInstanceProfileAssociationFilter = Omit<
  DescribeIamInstanceProfileAssociationsCommandInput,
  "NextToken"
>;

const listing: Listing = {
  operation: "DescribeIamInstanceProfileAssociations",
  members: ["AssociationIds", "Filters", "MaxResults", "NextToken"],
  selectors: { AssociationIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["AssociationIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * IAM instance profile associations that
 * [DescribeIamInstanceProfileAssociations](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIamInstanceProfileAssociations.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class IamInstanceProfileAssociationCollection extends Collection<
  EC2Client,
  IamInstanceProfileAssociation,
  IamInstanceProfileAssociationFilter,
  DescribeIamInstanceProfileAssociationsCommandOutput
> {
  static override readonly collectionName: string = "IamInstanceProfileAssociationCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(
    input: DescribeIamInstanceProfileAssociationsCommandInput,
  ): DescribeIamInstanceProfileAssociationsCommand {
    return new DescribeIamInstanceProfileAssociationsCommand(input);
  }

  protected override resources(
    output: DescribeIamInstanceProfileAssociationsCommandOutput,
  ): IamInstanceProfileAssociation[] {
    return (output.IamInstanceProfileAssociations ?? []).map(
      (association) =>
        new IamInstanceProfileAssociation(
          { id: present(association.AssociationId, "AssociationId") },
          this.context,
          association,
        ),
    );
  }

  protected override nextToken(
    output: DescribeIamInstanceProfileAssociationsCommandOutput,
  ): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
