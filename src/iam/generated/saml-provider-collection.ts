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

/** What `filter` takes: the input of ListSAMLProviders, less what the collection fills in. */
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
 * lists; lazy, and iterable as often as one likes.
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
   * These SAML providers in place of those that the service lists: batch actions act on them without
   * listing anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of providers without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(providers: Known<SamlProvider | string>): this {
    return this.known<SamlProviderIdentifiers>(providers, {
      classes: ["SamlProvider"],
      own: { arn: ["arn"] },
      make: (identifiers) => new SamlProvider(identifiers, this.context),
    });
  }

  /**
   * The same SAML providers with all of their attributes: those of each page are loaded before they are
   * handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that
   * comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [GetSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSAMLProvider.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes a SAML provider resource in IAM.
   *
   * Calls
   * [DeleteSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSAMLProvider.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some SAML providers only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteSAMLProviderCommandInput, "SAMLProviderArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteSAMLProviderCommandOutput[]> {
    return this.batch<DeleteSAMLProviderCommandOutput>(
      "delete",
      {
        input,
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
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. Without any it makes no request.
   *
   * Calls
   * [TagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagSAMLProvider.html) once
   * for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some SAML providers only
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
   * Removes the tags with these keys, whatever their values: `["Name"]`. Without any it makes no
   * request.
   *
   * Calls
   * [UntagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagSAMLProvider.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some SAML providers only
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
