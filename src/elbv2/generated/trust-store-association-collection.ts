// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSharedTrustStoreAssociationCommand,
  type DeleteSharedTrustStoreAssociationCommandInput,
  type DeleteSharedTrustStoreAssociationCommandOutput,
  DescribeTrustStoreAssociationsCommand,
  type DescribeTrustStoreAssociationsCommandInput,
  type DescribeTrustStoreAssociationsCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
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
import { TrustStoreAssociation, type TrustStoreAssociationIdentifiers } from "./trust-store-association.js";

/** The input of `filter`: that of DescribeTrustStoreAssociations, without the members that the collection sets. */
export type TrustStoreAssociationFilter = ReadonlyInput<
  Omit<DescribeTrustStoreAssociationsCommandInput, "TrustStoreArn" | "Marker">
>;

const describeTrustStoreAssociations: ListOperation<
  ElasticLoadBalancingV2Client,
  TrustStoreAssociation,
  DescribeTrustStoreAssociationsCommandInput,
  DescribeTrustStoreAssociationsCommandOutput
> = {
  name: "DescribeTrustStoreAssociations",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "PageSize", max: 400 },
  maxValues: 20,
  command: (input) => new DescribeTrustStoreAssociationsCommand(input),
  items: (output, { context, fixed }) =>
    (output.TrustStoreAssociations ?? []).map(
      (association) =>
        new TrustStoreAssociation(
          {
            trustStoreArn: fixed("TrustStoreArn"),
            resourceArn: present(association.ResourceArn, "ResourceArn"),
          },
          context,
          association,
        ),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Trust store associations that
 * [DescribeTrustStoreAssociations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStoreAssociations.html)
 * lists; lazy, and iterable any number of times.
 */
export class TrustStoreAssociationCollection extends Collection<
  ElasticLoadBalancingV2Client,
  TrustStoreAssociation,
  TrustStoreAssociationFilter,
  DescribeTrustStoreAssociationsCommandOutput
> {
  static override readonly collectionName: string = "TrustStoreAssociationCollection";

  /** @internal */
  constructor(
    context: Context<ElasticLoadBalancingV2Client>,
    fixed: object,
    query?: Query<TrustStoreAssociation>,
  ) {
    super(describeTrustStoreAssociations, context, fixed, query);
  }

  /**
   * The given trust store associations, instead of those that the service lists: batch actions act on
   * them without a listing. Duplicates count once. A loop yields the given resources, or resources
   * created from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(associations: Known<TrustStoreAssociation | string>): this {
    return this.known<TrustStoreAssociationIdentifiers>(associations, {
      classes: ["TrustStoreAssociation"],
      parent: { trustStoreArn: "TrustStoreArn" },
      own: { resourceArn: ["resourceArn"] },
      make: (identifiers) => new TrustStoreAssociation(identifiers, this.context),
    });
  }

  /**
   * Deletes a shared trust store association.
   *
   * Calls
   * [DeleteSharedTrustStoreAssociation](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteSharedTrustStoreAssociation.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the trust store associations, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<
      Omit<DeleteSharedTrustStoreAssociationCommandInput, "TrustStoreArn" | "ResourceArn">
    > = {},
    options?: BatchOptions,
  ): Promise<DeleteSharedTrustStoreAssociationCommandOutput[]> {
    return this.batch<DeleteSharedTrustStoreAssociationCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteSharedTrustStoreAssociationCommand,
        command: (associations) =>
          new DeleteSharedTrustStoreAssociationCommand({
            ...sdkInput(input),
            TrustStoreArn: associations[0].trustStoreArn,
            ResourceArn: associations[0].resourceArn,
          }),
        id: (association) => association.resourceArn,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
