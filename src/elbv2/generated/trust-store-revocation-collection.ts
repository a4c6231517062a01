// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeTrustStoreRevocationsCommand,
  type DescribeTrustStoreRevocationsCommandInput,
  type DescribeTrustStoreRevocationsCommandOutput,
  type ElasticLoadBalancingV2Client,
  RemoveTrustStoreRevocationsCommand,
  type RemoveTrustStoreRevocationsCommandInput,
  type RemoveTrustStoreRevocationsCommandOutput,
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
import { TrustStoreRevocation, type TrustStoreRevocationIdentifiers } from "./trust-store-revocation.js";

/** The input of `filter`: that of DescribeTrustStoreRevocations, without the members that the collection sets. */
export type TrustStoreRevocationFilter = ReadonlyInput<
  Omit<DescribeTrustStoreRevocationsCommandInput, "TrustStoreArn" | "Marker">
>;

const describeTrustStoreRevocations: ListOperation<
  ElasticLoadBalancingV2Client,
  TrustStoreRevocation,
  DescribeTrustStoreRevocationsCommandInput,
  DescribeTrustStoreRevocationsCommandOutput
> = {
  name: "DescribeTrustStoreRevocations",
  selectors: { RevocationIds: "numbers" },
  named: { RevocationIds: "id" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["RevocationIds"], max: 400 },
  maxValues: 20,
  command: (input) => new DescribeTrustStoreRevocationsCommand(input),
  items: (output, { context, fixed }) =>
    (output.TrustStoreRevocations ?? []).map(
      (revocation) =>
        new TrustStoreRevocation(
          {
            trustStoreArn: fixed("TrustStoreArn"),
            id: present(revocation.RevocationId?.toString(), "RevocationId"),
          },
          context,
          revocation,
        ),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Trust store revocations that
 * [DescribeTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStoreRevocations.html)
 * lists; lazy, and iterable any number of times.
 */
export class TrustStoreRevocationCollection extends Collection<
  ElasticLoadBalancingV2Client,
  TrustStoreRevocation,
  TrustStoreRevocationFilter,
  DescribeTrustStoreRevocationsCommandOutput
> {
  static override readonly collectionName: string = "TrustStoreRevocationCollection";
  static override readonly itemErrors: readonly string[] = [
    "RevocationIdNotFoundException",
    "RevocationIdNotFound",
  ];

  /** @internal */
  constructor(
    context: Context<ElasticLoadBalancingV2Client>,
    fixed: object,
    query?: Query<TrustStoreRevocation>,
  ) {
    super(describeTrustStoreRevocations, context, fixed, query);
  }

  /**
   * The given trust store revocations, instead of those that the service lists: batch actions act on
   * them without a listing. Duplicates count once. A loop yields the given resources, or resources
   * created from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(revocations: Known<TrustStoreRevocation | number>): this {
    return this.known<TrustStoreRevocationIdentifiers>(revocations, {
      classes: ["TrustStoreRevocation"],
      parent: { trustStoreArn: "TrustStoreArn" },
      own: { id: ["id"] },
      isNumber: true,
      make: (identifiers) => new TrustStoreRevocation(identifiers, this.context),
    });
  }

  /**
   * Removes the specified revocation file from the specified trust store.
   *
   * Calls
   * [RemoveTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTrustStoreRevocations.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the trust store revocations, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async remove(
    input: ReadonlyInput<
      Omit<RemoveTrustStoreRevocationsCommandInput, "TrustStoreArn" | "RevocationIds">
    > = {},
    options?: BatchOptions,
  ): Promise<RemoveTrustStoreRevocationsCommandOutput[]> {
    return this.batch<RemoveTrustStoreRevocationsCommandOutput>(
      "remove",
      {
        input,
        Command: RemoveTrustStoreRevocationsCommand,
        command: (revocations) =>
          new RemoveTrustStoreRevocationsCommand({
            ...sdkInput(input),
            TrustStoreArn: revocations[0].trustStoreArn,
            RevocationIds: revocations.map((revocation) => revocation.id),
          }),
        id: (revocation) => revocation.id.toString(),
      },
      options,
    );
  }
}
