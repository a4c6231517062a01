// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSAMLProviderCommand,
  type DeleteSAMLProviderCommandInput,
  type DeleteSAMLProviderCommandOutput,
  type IAMClient,
  ListSAMLProvidersCommand,
  type ListSAMLProvidersCommandInput,
  type ListSAMLProvidersCommandOutput,
  TagSAMLProviderCommand,
  type TagSAMLProviderCommandOutput,
  UntagSAMLProviderCommand,
  type UntagSAMLProviderCommandOutput,
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
import { SamlProvider, type SamlProviderIdentifiers } from "./saml-provider.js";

/** The input of `filter`: that of ListSAMLProviders, without the members that the collection sets. */
export type SamlProviderFilter = ReadonlyInput<ListSAMLProvidersCommandInput>;

const listSAMLProviders: ListOperation<
  IAMClient,
  SamlProvider,
  ListSAMLProvidersCommandInput,
  ListSAMLProvidersCommandOutput
> = {
  name: "ListSAMLProviders",
  selectors: {},
  tokens: [],
  command: (input) => new ListSAMLProvidersCommand(input),
  items: (output, { context }) =>
    (output.SAMLProviderList ?? []).map(
      (provider) => new SamlProvider({ arn: present(provider.Arn, "Arn") }, context),
    ),
};

/**
 * SAML providers that
 * [ListSAMLProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html)
 * lists; lazy, and iterable any number of times.
 */
export class SamlProviderCollection extends Collection<
  IAMClient,
  SamlProvider,
  SamlProviderFilter,
  ListSAMLProvidersCommandOutput
> {
  static override readonly collectionName: string = "SamlProviderCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<SamlProvider>) {
    super(listSAMLProviders, context, fixed, query);
  }

  /**
   * The given SAML providers, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(providers: Known<SamlProvider | string>): this {
    return this.known<SamlProviderIdentifiers>(providers, {
      classes: ["SamlProvider"],
      own: { arn: ["arn"] },
      make: (identifiers) => new SamlProvider(identifiers, this.context),
    });
  }

  /**
   * The same SAML providers with all attributes: each page is loaded before it is yielded. A `where()`
   * or `limit()` before this applies first, so that only the remaining SAML providers are loaded; one
   * after it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [GetSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSAMLProvider.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes a SAML provider resource in IAM.
   *
   * Calls
   * [DeleteSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSAMLProvider.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the SAML providers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteSAMLProviderCommandInput, "SAMLProviderArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteSAMLProviderCommandOutput[]> {
    return this.batch<DeleteSAMLProviderCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteSAMLProviderCommand,
        command: (providers) =>
          new DeleteSAMLProviderCommand({ ...sdkInput(input), SAMLProviderArn: providers[0].arn }),
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
   * [TagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagSAMLProvider.html) once
   * for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the SAML providers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagSAMLProviderCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagSAMLProviderCommandOutput>(
      "addTags",
      {
        command: (providers) =>
          new TagSAMLProviderCommand({ SAMLProviderArn: providers[0].arn, Tags: given }),
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
   * [UntagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagSAMLProvider.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the SAML providers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(
    keys: readonly string[],
    options?: BatchOptions,
  ): Promise<UntagSAMLProviderCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagSAMLProviderCommandOutput>(
      "removeTags",
      {
        command: (providers) =>
          new UntagSAMLProviderCommand({ SAMLProviderArn: providers[0].arn, TagKeys: given }),
        id: (provider) => provider.arn,
        max: 1,
      },
      options,
    );
  }
}
