// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteKeyPairCommand,
  type DeleteKeyPairCommandInput,
  type DeleteKeyPairCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeKeyPairsCommand,
  type DescribeKeyPairsCommandInput,
  type DescribeKeyPairsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { BatchOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import type { Query } from "../../core/query/query.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadAll } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { KeyPairInfo, type KeyPairInfoIdentifiers } from "./key-pair-info.js";
import type { KeyPair } from "./key-pair.js";

/** The input of `filter`: that of DescribeKeyPairs, without the members that the collection sets. */
export type KeyPairInfoFilter = ReadonlyInput<DescribeKeyPairsCommandInput>;

const describeKeyPairs: ListOperation<
  EC2Client,
  KeyPairInfo,
  DescribeKeyPairsCommandInput,
  DescribeKeyPairsCommandOutput
> = {
  name: "DescribeKeyPairs",
  selectors: { KeyNames: "ids", KeyPairIds: "ids", Filters: "filters" },
  named: { KeyNames: "name" },
  tokens: [],
  maxValues: 200,
  command: (input) => new DescribeKeyPairsCommand(input),
  items: (output, { context }) =>
    (output.KeyPairs ?? []).map(
      (info) => new KeyPairInfo({ name: present(info.KeyName, "KeyName") }, context, info),
    ),
};

/**
 * Key pairs that
 * [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html)
 * lists; lazy, and iterable any number of times.
 */
export class KeyPairInfoCollection extends Collection<
  EC2Client,
  KeyPairInfo,
  KeyPairInfoFilter,
  DescribeKeyPairsCommandOutput
> {
  static override readonly collectionName: string = "KeyPairInfoCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidKeyPair.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<KeyPairInfo>) {
    super(describeKeyPairs, context, fixed, query);
  }

  /**
   * The given key pairs, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(infos: Known<KeyPairInfo | KeyPair | string>): this {
    return this.known<KeyPairInfoIdentifiers>(infos, {
      classes: ["KeyPairInfo", "KeyPair"],
      own: { name: ["name"] },
      make: (identifiers) => new KeyPairInfo(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified key pair, by removing the public key from Amazon EC2.
   *
   * Calls [DeleteKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the key pairs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteKeyPairCommandInput, "KeyName">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteKeyPairCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteKeyPairCommand,
        command: (infos) => new DeleteKeyPairCommand({ ...sdkInput(input), KeyName: infos[0].name }),
        id: (info) => info.name,
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
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the key pairs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (infos) =>
          new CreateTagsCommand({
            Resources: infos.map((info) => requireAttribute(info, info.keyPairId, "KeyPairId")),
            Tags: given,
          }),
        id: (info) => info.name,

        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the key pairs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (infos) =>
          new DeleteTagsCommand({
            Resources: infos.map((info) => requireAttribute(info, info.keyPairId, "KeyPairId")),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (info) => info.name,

        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }
}
