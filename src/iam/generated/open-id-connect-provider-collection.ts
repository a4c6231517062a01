// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteOpenIDConnectProviderCommand,
  type DeleteOpenIDConnectProviderCommandInput,
  type DeleteOpenIDConnectProviderCommandOutput,
  type IAMClient,
  ListOpenIDConnectProvidersCommand,
  type ListOpenIDConnectProvidersCommandInput,
  type ListOpenIDConnectProvidersCommandOutput,
  TagOpenIDConnectProviderCommand,
  type TagOpenIDConnectProviderCommandOutput,
  UntagOpenIDConnectProviderCommand,
  type UntagOpenIDConnectProviderCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { OpenIdConnectProvider, type OpenIdConnectProviderIdentifiers } from "./open-id-connect-provider.js";

/** The input of `filter`: that of ListOpenIDConnectProviders, without the members that the collection sets. */
export type OpenIdConnectProviderFilter = ReadonlyInput<ListOpenIDConnectProvidersCommandInput>;

const listOpenIDConnectProviders: ListOperation<
  IAMClient,
  OpenIdConnectProvider,
  ListOpenIDConnectProvidersCommandInput,
  ListOpenIDConnectProvidersCommandOutput
> = {
  name: "ListOpenIDConnectProviders",
  selectors: {},
  tokens: [],
  command: (input) => new ListOpenIDConnectProvidersCommand(input),
  items: (output, { context }) =>
    (output.OpenIDConnectProviderList ?? []).map(
      (provider) => new OpenIdConnectProvider({ arn: present(provider.Arn, "Arn") }, context),
    ),
};

/**
 * Open id connect providers that
 * [ListOpenIDConnectProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html)
 * lists; lazy, and iterable any number of times.
 */
export class OpenIdConnectProviderCollection extends Collection<
  IAMClient,
  OpenIdConnectProvider,
  OpenIdConnectProviderFilter,
  ListOpenIDConnectProvidersCommandOutput
> {
  static override readonly collectionName: string = "OpenIdConnectProviderCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<OpenIdConnectProvider>) {
    super(listOpenIDConnectProviders, context, fixed, query);
  }

  /**
   * The given open id connect providers, instead of those that the service lists: batch actions act on
   * them without a listing. Duplicates count once. A loop yields the given resources, or resources
   * created from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(providers: Known<OpenIdConnectProvider | string>): this {
    return this.known<OpenIdConnectProviderIdentifiers>(providers, {
      classes: ["OpenIdConnectProvider"],
      own: { arn: ["arn"] },
      make: (identifiers) => new OpenIdConnectProvider(identifiers, this.context),
    });
  }

  /**
   * The same open id connect providers with all attributes: each page is loaded before it is yielded. A
   * `where()` or `limit()` before this applies first, so that only the remaining open id connect
   * providers are loaded; one after it sees all attributes. Any that no longer exist when they are
   * loaded are left out.
   *
   * Calls
   * [GetOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes an OpenID Connect identity provider (IdP) resource object in IAM.
   *
   * Calls
   * [DeleteOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the open id connect providers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteOpenIDConnectProviderCommandInput, "OpenIDConnectProviderArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteOpenIDConnectProviderCommandOutput[]> {
    return this.batch<DeleteOpenIDConnectProviderCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteOpenIDConnectProviderCommand,
        command: (providers) =>
          new DeleteOpenIDConnectProviderCommand({
            ...sdkInput(input),
            OpenIDConnectProviderArn: providers[0].arn,
          }),
        id: (provider) => provider.arn,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the open id connect providers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagOpenIDConnectProviderCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagOpenIDConnectProviderCommandOutput>(
      "addTags",
      {
        command: (providers) =>
          new TagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: providers[0].arn, Tags: given }),
        id: (provider) => provider.arn,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the open id connect providers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(
    keys: readonly string[],
    options?: BatchOptions,
  ): Promise<UntagOpenIDConnectProviderCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagOpenIDConnectProviderCommandOutput>(
      "removeTags",
      {
        command: (providers) =>
          new UntagOpenIDConnectProviderCommand({
            OpenIDConnectProviderArn: providers[0].arn,
            TagKeys: given,
          }),
        id: (provider) => provider.arn,
        max: 1,
      },
      options,
    );
  }
}
