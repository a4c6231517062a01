// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  AddTrustStoreRevocationsCommand,
  type AddTrustStoreRevocationsCommandInput,
  DeleteTrustStoreCommand,
  type DeleteTrustStoreCommandInput,
  type DeleteTrustStoreCommandOutput,
  DescribeTagsCommand,
  DescribeTrustStoresCommand,
  type DescribeTrustStoresCommandOutput,
  type ElasticLoadBalancingV2Client,
  GetResourcePolicyCommand,
  GetTrustStoreCaCertificatesBundleCommand,
  type GetTrustStoreCaCertificatesBundleCommandInput,
  type GetTrustStoreCaCertificatesBundleCommandOutput,
  ModifyTrustStoreCommand,
  type ModifyTrustStoreCommandInput,
  type ModifyTrustStoreCommandOutput,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
  RemoveTrustStoreRevocationsCommand,
  type RemoveTrustStoreRevocationsCommandInput,
  type RemoveTrustStoreRevocationsCommandOutput,
  type RevocationContent,
  type TrustStore as Shape,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { type IdList, isList, numbersOf } from "../../core/resource/identifiers/id-list.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { TrustStoreAssociationCollection } from "./trust-store-association-collection.js";
import { TrustStoreRevocationCollection } from "./trust-store-revocation-collection.js";
import { TrustStoreRevocation } from "./trust-store-revocation.js";

/** `meta.identifiers` of TrustStore. */
export interface TrustStoreIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A bundle of CA certificates with which listeners verify client certificates. Created by
 * `elbv2.trustStore(arn)`, without a request.
 */
export class TrustStore extends LoadableResource<ElasticLoadBalancingV2Client, Shape, TrustStoreIdentifiers> {
  static override readonly resourceName: string = "TrustStore";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "TrustStoreNotFoundException",
    "TrustStoreNotFound",
  ];

  /** The Amazon Resource Name (ARN) of the trust store. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the trust store. */
  get trustStoreArn(): string {
    return this.identifiers.arn;
  }

  /** The name of the trust store. */
  get name(): Shape["Name"] {
    return this.attribute("Name");
  }

  /** The current status of the trust store. */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /** The number of ca certificates in the trust store. */
  get numberOfCaCertificates(): Shape["NumberOfCaCertificates"] {
    return this.attribute("NumberOfCaCertificates");
  }

  /** The number of revoked certificates in the trust store. */
  get totalRevokedEntries(): Shape["TotalRevokedEntries"] {
    return this.attribute("TotalRevokedEntries");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new DescribeTagsCommand({ ResourceArns: [this.arn] }), options);
    return toTagMap(output.TagDescriptions?.[0]?.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new AddTagsCommand({ ResourceArns: [this.arn], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new RemoveTagsCommand({ ResourceArns: [this.arn], TagKeys: given }), options);
  }

  /**
   * The listeners that use the trust store, including those of other accounts that it is shared with.
   * Lists by
   * [DescribeTrustStoreAssociations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStoreAssociations.html).
   */
  get associations(): TrustStoreAssociationCollection {
    return new TrustStoreAssociationCollection(this.context, { TrustStoreArn: this.arn });
  }

  /**
   * The lists of revoked certificates in the trust store. Lists by
   * [DescribeTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStoreRevocations.html).
   */
  get revocations(): TrustStoreRevocationCollection {
    return new TrustStoreRevocationCollection(this.context, { TrustStoreArn: this.arn });
  }

  /**
   * Adds the specified revocation file to the specified trust store.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [AddTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTrustStoreRevocations.html).
   * Resolves to the resources, with the data of the response.
   */
  async addRevocations(
    contents:
      | ReadonlyInput<RevocationContent[]>
      | ReadonlyInput<Omit<AddTrustStoreRevocationsCommandInput, "TrustStoreArn">> = {},
    options?: CallOptions,
  ): Promise<TrustStoreRevocation[]> {
    const input: ReadonlyInput<Omit<AddTrustStoreRevocationsCommandInput, "TrustStoreArn">> = isList(contents)
      ? { RevocationContents: [...contents] }
      : plainInput(contents);
    if (input.RevocationContents?.length === 0) return [];
    const output = await this.act(
      new AddTrustStoreRevocationsCommand({ ...sdkInput(input), TrustStoreArn: this.arn }),
      options,
    );
    return (output.TrustStoreRevocations ?? []).map(
      (revocation) =>
        new TrustStoreRevocation(
          { trustStoreArn: this.arn, id: present(revocation.RevocationId?.toString(), "RevocationId") },
          this.context,
          revocation,
        ),
    );
  }

  /**
   * Retrieves the ca certificate bundle.
   *
   * Calls
   * [GetTrustStoreCaCertificatesBundle](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_GetTrustStoreCaCertificatesBundle.html).
   */
  async caCertificatesBundle(
    input: ReadonlyInput<Omit<GetTrustStoreCaCertificatesBundleCommandInput, "TrustStoreArn">> = {},
    options?: CallOptions,
  ): Promise<GetTrustStoreCaCertificatesBundleCommandOutput> {
    return this.ask(
      new GetTrustStoreCaCertificatesBundleCommand({ ...sdkInput(input), TrustStoreArn: this.arn }),
      options,
    );
  }

  /**
   * Deletes a trust store.
   *
   * Calls
   * [DeleteTrustStore](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTrustStore.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTrustStoreCommandInput, "TrustStoreArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteTrustStoreCommandOutput> {
    return this.retire(new DeleteTrustStoreCommand({ ...sdkInput(input), TrustStoreArn: this.arn }), options);
  }

  /**
   * Removes the specified revocation file from the specified trust store.
   *
   * Takes `TrustStoreRevocation` objects, their ids, or a mix of both, or the SDK's own input. Makes no
   * request for an empty list.
   *
   * Calls
   * [RemoveTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTrustStoreRevocations.html).
   *
   * @throws `TypeError` for a trust store revocation of another region or account, if that is known
   */
  async removeRevocations(
    revocations:
      IdList<"id", number> | ReadonlyInput<Omit<RemoveTrustStoreRevocationsCommandInput, "TrustStoreArn">>,
    options?: CallOptions,
  ): Promise<RemoveTrustStoreRevocationsCommandOutput> {
    const input: ReadonlyInput<Omit<RemoveTrustStoreRevocationsCommandInput, "TrustStoreArn">> = isList(
      revocations,
    )
      ? { RevocationIds: numbersOf(revocations, "TrustStoreRevocation") }
      : plainInput(revocations);
    if (input.RevocationIds?.length === 0) return { $metadata: {} };
    if (isList(revocations)) await requireSamePlace(this, revocations);
    return this.act(
      new RemoveTrustStoreRevocationsCommand({ ...sdkInput(input), TrustStoreArn: this.arn }),
      options,
    );
  }

  /**
   * Update the ca certificate bundle for the specified trust store.
   *
   * Calls
   * [ModifyTrustStore](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTrustStore.html).
   */
  async modify(
    input: ReadonlyInput<Omit<ModifyTrustStoreCommandInput, "TrustStoreArn">>,
    options?: CallOptions,
  ): Promise<ModifyTrustStoreCommandOutput> {
    return this.act(new ModifyTrustStoreCommand({ ...sdkInput(input), TrustStoreArn: this.arn }), options);
  }

  /**
   * Retrieves the resource policy for a specified resource.
   *
   * Calls
   * [GetResourcePolicy](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_GetResourcePolicy.html).
   */
  async resourcePolicy(options?: CallOptions): Promise<PolicyDocument | undefined> {
    const output = await this.ask(new GetResourcePolicyCommand({ ResourceArn: this.arn }), options);
    return parsePolicy(output.Policy, "Policy");
  }

  /**
   * Deletes the trust store if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteTrustStore](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTrustStore.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["TrustStoreNotFoundException", "TrustStoreNotFound"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeTrustStoresCommand({ TrustStoreArns: [this.arn] }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The attributes in a response of DescribeTrustStores. */
function pick(output: DescribeTrustStoresCommandOutput): Shape | undefined {
  return output.TrustStores?.[0];
}
