// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSAMLProviderCommand,
  type DeleteSAMLProviderCommandInput,
  type DeleteSAMLProviderCommandOutput,
  GetSAMLProviderCommand,
  type GetSAMLProviderCommandOutput,
  type GetSAMLProviderResponse as Shape,
  type IAMClient,
  ListSAMLProviderTagsCommand,
  TagSAMLProviderCommand,
  type TagSAMLProviderCommandOutput,
  UntagSAMLProviderCommand,
  type UntagSAMLProviderCommandOutput,
  UpdateSAMLProviderCommand,
  type UpdateSAMLProviderCommandInput,
  type UpdateSAMLProviderCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";

/** `meta.identifiers` of SamlProvider. */
export interface SamlProviderIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/** A SAML identity provider. Created by `iam.samlProvider(arn)`, without a request. */
export class SamlProvider extends LoadableResource<IAMClient, Shape, SamlProviderIdentifiers> {
  static override readonly resourceName: string = "SamlProvider";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The ARN of the provider. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The unique identifier assigned to the SAML provider. */
  get samlProviderUuid(): Shape["SAMLProviderUUID"] {
    return this.attribute("SAMLProviderUUID");
  }

  /** The XML metadata document that includes information about an identity provider. */
  get samlMetadataDocument(): Shape["SAMLMetadataDocument"] {
    return this.attribute("SAMLMetadataDocument");
  }

  /** The date and time when the SAML provider was created. */
  get createDate(): Shape["CreateDate"] {
    return this.attribute("CreateDate");
  }

  /** The expiration date and time for the SAML provider. */
  get validUntil(): Shape["ValidUntil"] {
    return this.attribute("ValidUntil");
  }

  /**
   * A list of tags that are attached to the specified IAM SAML provider. The returned list of tags is
   * sorted by tag key. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** Specifies the encryption setting for the SAML provider. */
  get assertionEncryptionMode(): Shape["AssertionEncryptionMode"] {
    return this.attribute("AssertionEncryptionMode");
  }

  /** The private key metadata for the SAML provider. */
  get privateKeyList(): NonNullable<Shape["PrivateKeyList"]> {
    return this.attribute("PrivateKeyList") ?? [];
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListSAMLProviderTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviderTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) => this.ask(new ListSAMLProviderTagsCommand({ SAMLProviderArn: this.arn, ...token }), options),
      (output) => output.Tags ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagSAMLProvider.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagSAMLProviderCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagSAMLProviderCommand({ SAMLProviderArn: this.arn, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagSAMLProvider.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagSAMLProviderCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagSAMLProviderCommand({ SAMLProviderArn: this.arn, TagKeys: given }), options);
  }

  /**
   * Deletes a SAML provider resource in IAM.
   *
   * Calls
   * [DeleteSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSAMLProvider.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteSAMLProviderCommandInput, "SAMLProviderArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteSAMLProviderCommandOutput> {
    return this.retire(
      new DeleteSAMLProviderCommand({ ...sdkInput(input), SAMLProviderArn: this.arn }),
      options,
    );
  }

  /**
   * Updates the metadata document, SAML encryption settings, and private keys for an existing SAML
   * provider. To rotate private keys, add your new private key and then remove the old key in a separate
   * request.
   *
   * Calls
   * [UpdateSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html).
   */
  async update(
    input: ReadonlyInput<Omit<UpdateSAMLProviderCommandInput, "SAMLProviderArn">> = {},
    options?: CallOptions,
  ): Promise<UpdateSAMLProviderCommandOutput> {
    return this.act(
      new UpdateSAMLProviderCommand({ ...sdkInput(input), SAMLProviderArn: this.arn }),
      options,
    );
  }

  /**
   * Deletes the SAML provider if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSAMLProvider.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetSAMLProviderCommand({ SAMLProviderArn: this.arn }), options));
  }
}

/** The attributes in a response of GetSAMLProvider. */
function pick(output: GetSAMLProviderCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
