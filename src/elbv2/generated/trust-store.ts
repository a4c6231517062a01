// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AddTagsCommandOutput,
  type AddTrustStoreRevocationsCommandInput,
  DeleteTrustStoreCommand,
  type DeleteTrustStoreCommandInput,
  type DeleteTrustStoreCommandOutput,
  DescribeTrustStoresCommand,
  type DescribeTrustStoresCommandOutput,
  type ElasticLoadBalancingV2Client,
  GetResourcePolicyCommand,
  type GetResourcePolicyCommandInput,
  type GetResourcePolicyCommandOutput,
  GetTrustStoreCaCertificatesBundleCommand,
  type GetTrustStoreCaCertificatesBundleCommandInput,
  type GetTrustStoreCaCertificatesBundleCommandOutput,
  ModifyTrustStoreCommand,
  type ModifyTrustStoreCommandInput,
  type ModifyTrustStoreCommandOutput,
  type RemoveTagsCommandOutput,
  type RemoveTrustStoreRevocationsCommandInput,
  type RemoveTrustStoreRevocationsCommandOutput,
  type RevocationContent,
  type TrustStore as Shape,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { LoadableResource } from "../../core/resource/loadable-resource.js";
import type { TagMap } from "../../core/resource/tags.js";
import { addTags as addTagsOf, getTags as getTagsOf, removeTags as removeTagsOf } from "../tags.js";
import {
  type HasRevocationId,
  addRevocations as addRevocationsOf,
  removeRevocations as removeRevocationsOf,
} from "../trust-store/revocations.js";
import { TrustStoreAssociationCollection } from "./trust-store-association-collection.js";
import { TrustStoreRevocationCollection } from "./trust-store-revocation-collection.js";
import type { TrustStoreRevocation } from "./trust-store-revocation.js";

/** `meta.identifiers` of TrustStore. */
export interface TrustStoreIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A bundle of CA certificates by which a listener verifies its clients. Made by
 * `elbv2.trustStore(arn)`, without a request.
 */
export class TrustStore extends LoadableResource<ElasticLoadBalancingV2Client, Shape, TrustStoreIdentifiers> {
  static override readonly resourceName: string = "TrustStore";
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
   * What uses the trust store: listeners, of other accounts too where it is shared. Lists by
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
   * Retrieves the ca certificate bundle.
   *
   * Calls
   * [GetTrustStoreCaCertificatesBundle](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_GetTrustStoreCaCertificatesBundle.html).
   */
  async caCertificatesBundle(
    input: Omit<GetTrustStoreCaCertificatesBundleCommandInput, "TrustStoreArn"> = {},
    options?: CallOptions,
  ): Promise<GetTrustStoreCaCertificatesBundleCommandOutput> {
    return this.ask(
      new GetTrustStoreCaCertificatesBundleCommand({ ...input, TrustStoreArn: this.arn }),
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
    input: Omit<DeleteTrustStoreCommandInput, "TrustStoreArn"> = {},
    options?: CallOptions,
  ): Promise<DeleteTrustStoreCommandOutput> {
    return this.retire(new DeleteTrustStoreCommand({ ...input, TrustStoreArn: this.arn }), options);
  }

  /**
   * Update the ca certificate bundle for the specified trust store.
   *
   * Calls
   * [ModifyTrustStore](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTrustStore.html).
   */
  async modify(
    input: Omit<ModifyTrustStoreCommandInput, "TrustStoreArn">,
    options?: CallOptions,
  ): Promise<ModifyTrustStoreCommandOutput> {
    return this.act(new ModifyTrustStoreCommand({ ...input, TrustStoreArn: this.arn }), options);
  }

  /**
   * Retrieves the resource policy for a specified resource.
   *
   * Calls
   * [GetResourcePolicy](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_GetResourcePolicy.html).
   */
  async resourcePolicy(
    input: Omit<GetResourcePolicyCommandInput, "ResourceArn"> = {},
    options?: CallOptions,
  ): Promise<GetResourcePolicyCommandOutput> {
    return this.ask(new GetResourcePolicyCommand({ ...input, ResourceArn: this.arn }), options);
  }

  /**
   * Adds lists of revoked certificates, which are read from S3, to the trust store: where they are, or the SDK's own
   * input. An empty list asks nothing.
   *
   * Calls [AddTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTrustStoreRevocations.html).
   * Resolves to the revocations, with the data of the response.
   */
  addRevocations(
    contents: readonly RevocationContent[] | Omit<AddTrustStoreRevocationsCommandInput, "TrustStoreArn">,
    options?: CallOptions,
  ): Promise<TrustStoreRevocation[]> {
    return addRevocationsOf(this, contents, options);
  }

  /**
   * Removes lists of revoked certificates from the trust store: `TrustStoreRevocation` objects, their numbers, or the
   * SDK's own input. An empty list asks nothing.
   *
   * Calls [RemoveTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTrustStoreRevocations.html).
   */
  removeRevocations(
    revocations:
      readonly (HasRevocationId | number)[] | Omit<RemoveTrustStoreRevocationsCommandInput, "TrustStoreArn">,
    options?: CallOptions,
  ): Promise<RemoveTrustStoreRevocationsCommandOutput> {
    return removeRevocationsOf(this, revocations, options);
  }

  /**
   * Asks for the tags, as a plain record without a prototype.
   *
   * Calls [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  getTags(options?: CallOptions): Promise<TagMap> {
    return getTagsOf(this, options);
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. None asks nothing.
   *
   * Calls [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    return addTagsOf(this, tags, options);
  }

  /**
   * Removes the tags with these keys: `["Name"]`. None asks nothing.
   *
   * Calls [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    return removeTagsOf(this, keys, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.ask(new DescribeTrustStoresCommand({ TrustStoreArns: [this.arn] }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The data of the resource in a response of DescribeTrustStores. */
function pick(output: DescribeTrustStoresCommandOutput): Shape | undefined {
  return output.TrustStores?.[0];
}
