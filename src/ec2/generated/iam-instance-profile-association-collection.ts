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

/** What `filter` takes: the input of DescribeIamInstanceProfileAssociations, less what the collection fills in. */
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
 * lists; lazy, and iterable as often as one likes.
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
   * These IAM instance profile associations in place of those that the service lists: batch actions act
   * on them without listing anything. Duplicates count once. A loop yields them as they were given, or
   * made from their identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of associations without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
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
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some IAM instance profile associations only
   */
  async disassociate(
    input: ReadonlyInput<Omit<DisassociateIamInstanceProfileCommandInput, "AssociationId">> = {},
    options?: BatchOptions,
  ): Promise<DisassociateIamInstanceProfileCommandOutput[]> {
    return this.batch<DisassociateIamInstanceProfileCommandOutput>(
      "disassociate",
      {
        input,
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
