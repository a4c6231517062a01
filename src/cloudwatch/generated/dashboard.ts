// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteDashboardsCommand,
  type DeleteDashboardsCommandInput,
  type DeleteDashboardsCommandOutput,
  GetDashboardCommand,
  type GetDashboardCommandOutput,
  type GetDashboardOutput as Shape,
  ListTagsForResourceCommand,
  PutDashboardCommand,
  type PutDashboardCommandInput,
  type PutDashboardCommandOutput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { type JsonDocument, type JsonValue, parseJson } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";

/** `meta.identifiers` of Dashboard. */
export interface DashboardIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A dashboard: a page of graphs and other widgets. Created by `cloudwatch.dashboard(name)`, without a
 * request.
 */
export class Dashboard extends LoadableResource<CloudWatchClient, Shape, DashboardIdentifiers> {
  static override readonly resourceName: string = "Dashboard";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    body: "dashboardBody",
    arn: "dashboardArn",
  };
  static override readonly notFoundErrors: readonly string[] = ["DashboardNotFoundError", "ResourceNotFound"];

  /** The name of the dashboard. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the dashboard. */
  get dashboardName(): string {
    return this.identifiers.name;
  }

  /** The Amazon Resource Name (ARN) of the dashboard. */
  get dashboardArn(): NonNullable<Shape["DashboardArn"]> {
    return this.requiredAttribute("DashboardArn");
  }

  /**
   * The detailed information about the dashboard, including what widgets are included and their location
   * on the dashboard. For more information about the `DashboardBody` syntax, see
   * [Dashboard Body Structure and Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Dashboard-Body-Structure.html).
   */
  get dashboardBody(): JsonValue {
    return this.required(parseJson(this.attribute("DashboardBody"), "DashboardBody"), "DashboardBody");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListTagsForResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    await this.load(options);
    const output = await this.ask(
      new ListTagsForResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("DashboardArn"), "DashboardArn"),
      }),
      options,
    );
    return toTagMap(output.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagResourceCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new TagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("DashboardArn"), "DashboardArn"),
        Tags: given,
      }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagResourceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new UntagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("DashboardArn"), "DashboardArn"),
        TagKeys: given,
      }),
      options,
    );
  }

  /**
   * Deletes all dashboards that you specify. You can specify up to 100 dashboards to delete. If there is
   * an error during this call, the operation attempts to delete as many dashboards as possible.
   *
   * Calls
   * [DeleteDashboards](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteDashboardsCommandInput, "DashboardNames">> = {},
    options?: CallOptions,
  ): Promise<DeleteDashboardsCommandOutput> {
    return this.retire(
      new DeleteDashboardsCommand({ ...sdkInput(input), DashboardNames: [this.name] }),
      options,
    );
  }

  /**
   * Creates a dashboard if it does not already exist, or updates an existing dashboard. If you update a
   * dashboard, the entire contents are replaced with what you specify here.
   *
   * Creates the dashboard, or replaces its whole body.
   *
   * `DashboardBody` takes an object, or its JSON text.
   *
   * Calls
   * [PutDashboard](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async put(
    input: WithDocuments<
      ReadonlyInput<Omit<PutDashboardCommandInput, "DashboardName">>,
      "DashboardBody",
      JsonDocument
    >,
    options?: CallOptions,
  ): Promise<PutDashboardCommandOutput> {
    return this.act(
      new PutDashboardCommand({
        ...documentTexts<Omit<PutDashboardCommandInput, "DashboardName">, "DashboardBody">(
          input,
          "DashboardBody",
        ),
        DashboardName: this.name,
      }),
      options,
    );
  }

  /**
   * Deletes the dashboard if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteDashboards](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["DashboardNotFoundError", "ResourceNotFound"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetDashboardCommand({ DashboardName: this.name }), options));
  }
}

/** The attributes in a response of GetDashboard. */
function pick(output: GetDashboardCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
