// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeIamInstanceProfileAssociationsCommand,
  type DescribeIamInstanceProfileAssociationsCommandInput,
  type DescribeIamInstanceProfileAssociationsCommandOutput,
  DisassociateIamInstanceProfileCommand,
  type DisassociateIamInstanceProfileCommandInput,
  type DisassociateIamInstanceProfileCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import {
  IamInstanceProfileAssociation,
  type IamInstanceProfileAssociationIdentifiers,
} from "./iam-instance-profile-association.js";

/** The input of `filter`: that of DescribeIamInstanceProfileAssociations, without the members that the collection sets. */
export type IamInstanceProfileAssociationFilter = ReadonlyInput<
  Omit<DescribeIamInstanceProfileAssociationsCommandInput, "NextToken">
>;

const describeIamInstanceProfileAssociations: ListOperation<
  EC2Client,
  IamInstanceProfileAssociation,
  DescribeIamInstanceProfileAssociationsCommandInput,
  DescribeIamInstanceProfileAssociationsCommandOutput
> = {
  name: "DescribeIamInstanceProfileAssociations",
  selectors: { AssociationIds: "ids", Filters: "filters" },
  named: { AssociationIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["AssociationIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeIamInstanceProfileAssociationsCommand(input),
  items: (output, { context }) =>
    (output.IamInstanceProfileAssociations ?? []).map(
      (association) =>
        new IamInstanceProfileAssociation(
          { id: present(association.AssociationId, "AssociationId") },
          context,
          association,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * IAM instance profile associations that
 * [DescribeIamInstanceProfileAssociations](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIamInstanceProfileAssociations.html)
 * lists; lazy, and iterable any number of times.
 */
export class IamInstanceProfileAssociationCollection extends Collection<
  EC2Client,
  IamInstanceProfileAssociation,
  IamInstanceProfileAssociationFilter,
  DescribeIamInstanceProfileAssociationsCommandOutput
> {
  static override readonly collectionName: string = "IamInstanceProfileAssociationCollection";
  static override readonly itemErrors: readonly string[] = [
    "NoSuchAssociation",
    "InvalidAssociationID.NotFound",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<IamInstanceProfileAssociation>) {
    super(describeIamInstanceProfileAssociations, context, fixed, query);
  }

  /**
   * The given IAM instance profile associations, instead of those that the service lists: batch actions
   * act on them without a listing. Duplicates count once. A loop yields the given resources, or
   * resources created from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(associations: Known<IamInstanceProfileAssociation | string>): this {
    return this.known<IamInstanceProfileAssociationIdentifiers>(associations, {
      classes: ["IamInstanceProfileAssociation"],
      own: { id: ["id"] },
      make: (identifiers) => new IamInstanceProfileAssociation(identifiers, this.context),
    });
  }

  /**
   * Disassociates an IAM instance profile from a running or stopped instance.
   *
   * Calls
   * [DisassociateIamInstanceProfile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the IAM instance profile associations, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async disassociate(
    input: ReadonlyInput<Omit<DisassociateIamInstanceProfileCommandInput, "AssociationId">> = {},
    options?: BatchOptions,
  ): Promise<DisassociateIamInstanceProfileCommandOutput[]> {
    return this.batch<DisassociateIamInstanceProfileCommandOutput>(
      "disassociate",
      {
        input,
        Command: DisassociateIamInstanceProfileCommand,
        command: (associations) =>
          new DisassociateIamInstanceProfileCommand({
            ...sdkInput(input),
            AssociationId: associations[0].id,
          }),
        id: (association) => association.id,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
