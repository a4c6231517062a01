// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteDashboardsCommand,
  type DeleteDashboardsCommandInput,
  type DeleteDashboardsCommandOutput,
  ListDashboardsCommand,
  type ListDashboardsCommandInput,
  type ListDashboardsCommandOutput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadAll, loadFound } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { Dashboard, type DashboardIdentifiers } from "./dashboard.js";

/** The input of `filter`: that of ListDashboards, without the members that the collection sets. */
export type DashboardFilter = ReadonlyInput<Omit<ListDashboardsCommandInput, "NextToken">>;

const listDashboards: ListOperation<
  CloudWatchClient,
  Dashboard,
  ListDashboardsCommandInput,
  ListDashboardsCommandOutput
> = {
  name: "ListDashboards",
  selectors: { DashboardNamePrefix: "text" },
  prefixes: { DashboardNamePrefix: "name" },
  tokens: ["NextToken"],
  maxValues: 100,
  command: (input) => new ListDashboardsCommand(input),
  items: (output, { context }) =>
    (output.DashboardEntries ?? []).map(
      (dashboard) => new Dashboard({ name: present(dashboard.DashboardName, "DashboardName") }, context),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Dashboards that
 * [ListDashboards](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html)
 * lists; lazy, and iterable any number of times.
 */
export class DashboardCollection extends Collection<
  CloudWatchClient,
  Dashboard,
  DashboardFilter,
  ListDashboardsCommandOutput
> {
  static override readonly collectionName: string = "DashboardCollection";
  static override readonly itemErrors: readonly string[] = ["DashboardNotFoundError", "ResourceNotFound"];

  /** @internal */
  constructor(context: Context<CloudWatchClient>, fixed: object, query?: Query<Dashboard>) {
    super(listDashboards, context, fixed, query);
  }

  /**
   * The given dashboards, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(dashboards: Known<Dashboard | string>): this {
    return this.known<DashboardIdentifiers>(dashboards, {
      classes: ["Dashboard"],
      own: { name: ["name"] },
      make: (identifiers) => new Dashboard(identifiers, this.context),
    });
  }

  /**
   * The same dashboards with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining dashboards are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [GetDashboard](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetDashboard.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes all dashboards that you specify. You can specify up to 100 dashboards to delete. If there is
   * an error during this call, the operation attempts to delete as many dashboards as possible.
   *
   * Calls
   * [DeleteDashboards](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the dashboards, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteDashboardsCommandInput, "DashboardNames">> = {},
    options?: BatchOptions,
  ): Promise<DeleteDashboardsCommandOutput[]> {
    return this.batch<DeleteDashboardsCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteDashboardsCommand,
        command: (dashboards) =>
          new DeleteDashboardsCommand({
            ...sdkInput(input),
            DashboardNames: dashboards.map((dashboard) => dashboard.name),
          }),
        id: (dashboard) => dashboard.name,
        ends: true,
        max: 100,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the dashboards, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagResourceCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagResourceCommandOutput>(
      "addTags",
      {
        command: (dashboards) =>
          new TagResourceCommand({
            ResourceARN: requireAttribute(dashboards[0], dashboards[0].dashboardArn, "DashboardArn"),
            Tags: given,
          }),
        id: (dashboard) => dashboard.name,
        max: 1,
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
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the dashboards, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagResourceCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagResourceCommandOutput>(
      "removeTags",
      {
        command: (dashboards) =>
          new UntagResourceCommand({
            ResourceARN: requireAttribute(dashboards[0], dashboards[0].dashboardArn, "DashboardArn"),
            TagKeys: given,
          }),
        id: (dashboard) => dashboard.name,
        max: 1,
        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }
}
