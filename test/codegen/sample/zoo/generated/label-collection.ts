// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { batchId } from "../../../../../src/core/batch/batch-id.js";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import {
  DescribeLabelsCommand,
  type DescribeLabelsCommandInput,
  type DescribeLabelsCommandOutput,
  RemoveLabelsCommand,
  type RemoveLabelsCommandInput,
  type RemoveLabelsCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { byResource } from "../label/by-resource.js";
import { Label, type LabelIdentifiers } from "./label.js";

/** The input of `filter`: that of DescribeLabels, without the members that the collection sets. */
export type LabelFilter = ReadonlyInput<Omit<DescribeLabelsCommandInput, "NextToken">>;

const describeLabels: ListOperation<
  ZooClient,
  Label,
  DescribeLabelsCommandInput,
  DescribeLabelsCommandOutput
> = {
  name: "DescribeLabels",
  selectors: { Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults" },
  maxValues: 200,
  command: (input) => new DescribeLabelsCommand(input),
  items: (output, { context }) =>
    (output.Labels ?? []).map(
      (label) =>
        new Label(
          {
            resourceId: present(label.ResourceId, "ResourceId"),
            key: present(label.Key, "Key"),
            value: label.Value ?? "",
          },
          context,
          label,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/** Labels that `DescribeLabels` lists; lazy, and iterable any number of times. */
export class LabelCollection extends Collection<ZooClient, Label, LabelFilter, DescribeLabelsCommandOutput> {
  static override readonly collectionName: string = "LabelCollection";

  /** @internal */
  constructor(context: Context<ZooClient>, fixed: object, query?: Query<Label>) {
    super(describeLabels, context, fixed, query);
  }

  /**
   * The given labels, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    labels: Known<
      | Label
      | { readonly resourceId: string; readonly key: string; readonly value: string }
      | { readonly ResourceId: string; readonly Key: string; readonly Value: string }
    >,
  ): this {
    return this.known<LabelIdentifiers>(labels, {
      classes: ["Label"],
      own: { resourceId: ["resourceId", "ResourceId"], key: ["key", "Key"], value: ["value", "Value"] },
      mayBeEmpty: ["value"],
      make: (identifiers) => new Label(identifiers, this.context),
    });
  }

  /**
   * Removes labels.
   *
   * Calls `RemoveLabels` once per page, several calls at a time, for the resources that `.all()`, a
   * filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the labels, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async remove(
    input: ReadonlyInput<Omit<RemoveLabelsCommandInput, "ResourceIds" | "Labels">> = {},
    options?: BatchOptions,
  ): Promise<RemoveLabelsCommandOutput[]> {
    return this.batch<RemoveLabelsCommandOutput>(
      "remove",
      {
        input,
        Command: RemoveLabelsCommand,
        command: (labels) =>
          new RemoveLabelsCommand({
            ...sdkInput(input),
            ResourceIds: [labels[0].resourceId],
            Labels: labels.map((label) => ({ Key: label.key, Value: label.value })),
          }),
        id: (label) => batchId(label.resourceId, label.key, label.value),
        group: byResource,
      },
      options,
    );
  }
}
