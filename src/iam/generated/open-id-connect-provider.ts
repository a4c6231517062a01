// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddClientIDToOpenIDConnectProviderCommand,
  type AddClientIDToOpenIDConnectProviderCommandInput,
  type AddClientIDToOpenIDConnectProviderCommandOutput,
  DeleteOpenIDConnectProviderCommand,
  type DeleteOpenIDConnectProviderCommandInput,
  type DeleteOpenIDConnectProviderCommandOutput,
  GetOpenIDConnectProviderCommand,
  type GetOpenIDConnectProviderCommandOutput,
  type GetOpenIDConnectProviderResponse as Shape,
  type IAMClient,
  ListOpenIDConnectProviderTagsCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  type RemoveClientIDFromOpenIDConnectProviderCommandInput,
  type RemoveClientIDFromOpenIDConnectProviderCommandOutput,
  TagOpenIDConnectProviderCommand,
  type TagOpenIDConnectProviderCommandOutput,
  UntagOpenIDConnectProviderCommand,
  type UntagOpenIDConnectProviderCommandOutput,
  UpdateOpenIDConnectProviderThumbprintCommand,
  type UpdateOpenIDConnectProviderThumbprintCommandInput,
  type UpdateOpenIDConnectProviderThumbprintCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";

/** `meta.identifiers` of OpenIdConnectProvider. */
export interface OpenIdConnectProviderIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * An OpenID Connect identity provider, such as that of GitHub Actions. Created by
 * `iam.openIdConnectProvider(arn)`, without a request.
 */
export class OpenIdConnectProvider extends LoadableResource<
  IAMClient,
  Shape,
  OpenIdConnectProviderIdentifiers
> {
  static override readonly resourceName: string = "OpenIdConnectProvider";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The ARN of the provider. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /**
   * The URL that the IAM OIDC provider resource object is associated with. For more information, see
   * [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
   */
  get url(): Shape["Url"] {
    return this.attribute("Url");
  }

  /**
   * A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC
   * provider resource object. For more information, see
   * [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
   */
  get clientIdList(): NonNullable<Shape["ClientIDList"]> {
    return this.attribute("ClientIDList") ?? [];
  }

  /**
   * A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource
   * object. For more information, see
   * [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
   */
  get thumbprintList(): NonNullable<Shape["ThumbprintList"]> {
    return this.attribute("ThumbprintList") ?? [];
  }

  /**
   * The date and time when the IAM OIDC provider resource object was created in the Amazon Web Services
   * account.
   */
  get createDate(): Shape["CreateDate"] {
    return this.attribute("CreateDate");
  }

  /**
   * A list of tags that are attached to the specified IAM OIDC provider. The returned list of tags is
   * sorted by tag key. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListOpenIDConnectProviderTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviderTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) =>
        this.ask(
          new ListOpenIDConnectProviderTagsCommand({ OpenIDConnectProviderArn: this.arn, ...token }),
          options,
        ),
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
   * [TagOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagOpenIDConnectProviderCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new TagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: this.arn, Tags: given }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html).
   */
  async removeTags(
    keys: readonly string[],
    options?: CallOptions,
  ): Promise<UntagOpenIDConnectProviderCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new UntagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: this.arn, TagKeys: given }),
      options,
    );
  }

  /**
   * Adds a new client ID (also known as audience) to the list of client IDs already registered for the
   * specified IAM OpenID Connect (OIDC) provider resource.
   *
   * Calls
   * [AddClientIDToOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html).
   */
  async addClientId(
    input: ReadonlyInput<Omit<AddClientIDToOpenIDConnectProviderCommandInput, "OpenIDConnectProviderArn">>,
    options?: CallOptions,
  ): Promise<AddClientIDToOpenIDConnectProviderCommandOutput> {
    return this.act(
      new AddClientIDToOpenIDConnectProviderCommand({
        ...sdkInput(input),
        OpenIDConnectProviderArn: this.arn,
      }),
      options,
    );
  }

  /**
   * Deletes an OpenID Connect identity provider (IdP) resource object in IAM.
   *
   * Calls
   * [DeleteOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteOpenIDConnectProviderCommandInput, "OpenIDConnectProviderArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteOpenIDConnectProviderCommandOutput> {
    return this.retire(
      new DeleteOpenIDConnectProviderCommand({ ...sdkInput(input), OpenIDConnectProviderArn: this.arn }),
      options,
    );
  }

  /**
   * Removes the specified client ID (also known as audience) from the list of client IDs registered for
   * the specified IAM OpenID Connect (OIDC) provider resource object.
   *
   * Calls
   * [RemoveClientIDFromOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html).
   */
  async removeClientId(
    input: ReadonlyInput<
      Omit<RemoveClientIDFromOpenIDConnectProviderCommandInput, "OpenIDConnectProviderArn">
    >,
    options?: CallOptions,
  ): Promise<RemoveClientIDFromOpenIDConnectProviderCommandOutput> {
    return this.act(
      new RemoveClientIDFromOpenIDConnectProviderCommand({
        ...sdkInput(input),
        OpenIDConnectProviderArn: this.arn,
      }),
      options,
    );
  }

  /**
   * Replaces the existing list of server certificate thumbprints associated with an OpenID Connect
   * (OIDC) provider resource object with a new list of thumbprints.
   *
   * Calls
   * [UpdateOpenIDConnectProviderThumbprint](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html).
   */
  async updateThumbprint(
    input: ReadonlyInput<Omit<UpdateOpenIDConnectProviderThumbprintCommandInput, "OpenIDConnectProviderArn">>,
    options?: CallOptions,
  ): Promise<UpdateOpenIDConnectProviderThumbprintCommandOutput> {
    return this.act(
      new UpdateOpenIDConnectProviderThumbprintCommand({
        ...sdkInput(input),
        OpenIDConnectProviderArn: this.arn,
      }),
      options,
    );
  }

  /**
   * Deletes the open id connect provider if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: this.arn }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetOpenIDConnectProvider. */
function pick(output: GetOpenIDConnectProviderCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
