// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DeleteItemCommandOutput,
  DeleteTableCommand,
  type DeleteTableCommandInput,
  type DeleteTableCommandOutput,
  DescribeContinuousBackupsCommand,
  DescribeContributorInsightsCommand,
  type DescribeContributorInsightsCommandInput,
  type DescribeContributorInsightsCommandOutput,
  DescribeKinesisStreamingDestinationCommand,
  DescribeTableCommand,
  type DescribeTableCommandOutput,
  DescribeTimeToLiveCommand,
  DisableKinesisStreamingDestinationCommand,
  type DisableKinesisStreamingDestinationCommandInput,
  type DisableKinesisStreamingDestinationCommandOutput,
  type DynamoDBClient,
  EnableKinesisStreamingDestinationCommand,
  type EnableKinesisStreamingDestinationCommandInput,
  type EnableKinesisStreamingDestinationCommandOutput,
  ExportTableToPointInTimeCommand,
  type ExportTableToPointInTimeCommandInput,
  GetItemCommand,
  type GetItemCommandInput,
  type GetItemCommandOutput,
  type KinesisDataStreamDestination,
  ListTagsOfResourceCommand,
  type PointInTimeRecoveryDescription,
  type PointInTimeRecoverySpecification,
  PutItemCommand,
  type PutItemCommandInput,
  type PutItemCommandOutput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  ScanCommand,
  type ScanCommandInput,
  type ScanCommandOutput,
  type TableDescription as Shape,
  TagResourceCommand,
  type TagResourceCommandOutput,
  type TimeToLiveDescription,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
  UpdateContinuousBackupsCommand,
  type UpdateContinuousBackupsCommandInput,
  type UpdateContinuousBackupsCommandOutput,
  UpdateContributorInsightsCommand,
  type UpdateContributorInsightsCommandInput,
  type UpdateContributorInsightsCommandOutput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
  type UpdateItemCommandOutput,
  UpdateTableCommand,
  type UpdateTableCommandInput,
  type UpdateTimeToLiveCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput, sdkPart } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { BatchWriter, BatchWriterOptions } from "../batch/batch-writer.js";
import type { IndexKeys, KeyOf, NameOf } from "../items/keys/item-types.js";
import type { TableItems } from "../items/table-items.js";
import { type StreamOptions, stream as streamOf } from "../stream/stream.js";
import type { TableStream } from "../stream/table-stream.js";
import { batchWriter as batchWriterOf } from "../table/batch-writer.js";
import { waitUntilIndexActive as waitUntilIndexActiveOf } from "../table/index-active.js";
import { items as itemsOf } from "../table/items.js";
import {
  disableTimeToLive as disableTimeToLiveOf,
  enableTimeToLive as enableTimeToLiveOf,
} from "../table/time-to-live.js";
import type { NativeItem } from "../values/native-value.js";
import { type NativeInput, type NativeOutput, sendNative } from "../wire/send-native.js";
import { TableExport } from "./table-export.js";
import { contributorInsightsEnabledWaiter } from "./waiters/describe-contributor-insights.js";
import { kinesisStreamingDestinationActiveWaiter } from "./waiters/describe-kinesis-streaming-destination.js";
import { tableExistsWaiter, tableNotExistsWaiter } from "./waiters/describe-table.js";

/** `meta.identifiers` of Table. */
export interface TableIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A DynamoDB table. Its items are in `items`; boto3's actions, such as `query`, take and return native
 * values. Created by `dynamodb.table(name)`, without a request.
 */
export class Table<
  Item extends object = NativeItem,
  PartitionKey extends NameOf<Item> = NameOf<Item>,
  SortKey extends NameOf<Item> = never,
  Indexes extends IndexKeys<Item> = IndexKeys<Item>,
> extends LoadableResource<DynamoDBClient, Shape, TableIdentifiers> {
  static override readonly resourceName: string = "Table";
  /** @internal */
  static override readonly rootName: string = "DynamoDBResource";
  static override readonly notFoundErrors: readonly string[] = ["ResourceNotFoundException"];

  /** The name of the table. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the table. */
  get tableName(): string {
    return this.identifiers.name;
  }

  /**
   * An array of `AttributeDefinition` objects. Each of these objects describes one attribute in the
   * table and index key schema.
   *
   * Each `AttributeDefinition` object in this array is composed of:
   *
   * - `AttributeName` - The name of the attribute.
   * - `AttributeType` - The data type for the attribute.
   */
  get attributeDefinitions(): NonNullable<Shape["AttributeDefinitions"]> {
    return this.attribute("AttributeDefinitions") ?? [];
  }

  /** The primary key structure for the table. */
  get keySchema(): NonNullable<Shape["KeySchema"]> {
    return this.attribute("KeySchema") ?? [];
  }

  /** The current state of the table. */
  get tableStatus(): NonNullable<Shape["TableStatus"]> {
    return this.requiredAttribute("TableStatus");
  }

  /**
   * The date and time when the table was created, in [UNIX epoch time](http://www.epochconverter.com/)
   * format.
   */
  get creationDateTime(): NonNullable<Shape["CreationDateTime"]> {
    return this.requiredAttribute("CreationDateTime");
  }

  /**
   * The provisioned throughput settings for the table, consisting of read and write capacity units,
   * along with data about increases and decreases.
   */
  get provisionedThroughput(): NonNullable<Shape["ProvisionedThroughput"]> {
    return this.requiredAttribute("ProvisionedThroughput");
  }

  /**
   * The total size of the specified table, in bytes. DynamoDB updates this value approximately every six
   * hours. Recent changes might not be reflected in this value.
   */
  get tableSizeBytes(): NonNullable<Shape["TableSizeBytes"]> {
    return this.requiredAttribute("TableSizeBytes");
  }

  /**
   * The number of items in the specified table. DynamoDB updates this value approximately every six
   * hours. Recent changes might not be reflected in this value.
   */
  get itemCount(): NonNullable<Shape["ItemCount"]> {
    return this.requiredAttribute("ItemCount");
  }

  /** The Amazon Resource Name (ARN) that uniquely identifies the table. */
  get tableArn(): NonNullable<Shape["TableArn"]> {
    return this.requiredAttribute("TableArn");
  }

  /** A unique identifier for the table, in UUID format, generated by DynamoDB when the table is created. */
  get tableId(): NonNullable<Shape["TableId"]> {
    return this.requiredAttribute("TableId");
  }

  /** Contains the details for the read/write capacity mode. */
  get billingModeSummary(): Shape["BillingModeSummary"] {
    return this.attribute("BillingModeSummary");
  }

  /**
   * Represents one or more local secondary indexes on the table. Each index is scoped to a given
   * partition key value.
   */
  get localSecondaryIndexes(): NonNullable<Shape["LocalSecondaryIndexes"]> {
    return this.attribute("LocalSecondaryIndexes") ?? [];
  }

  /**
   * The global secondary indexes, if any, on the table. Each index is scoped to a given partition key
   * value.
   */
  get globalSecondaryIndexes(): NonNullable<Shape["GlobalSecondaryIndexes"]> {
    return this.attribute("GlobalSecondaryIndexes") ?? [];
  }

  /** The current DynamoDB Streams configuration for the table. */
  get streamSpecification(): Shape["StreamSpecification"] {
    return this.attribute("StreamSpecification");
  }

  /**
   * A timestamp, in ISO 8601 format, for this stream.
   *
   * Note that `LatestStreamLabel` is not a unique identifier for the stream, because it is possible that
   * a stream from another table might have the same timestamp. However, the combination of the following
   * three elements is guaranteed to be unique:
   *
   * - Amazon Web Services customer ID
   * - Table name
   * - `StreamLabel`
   */
  get latestStreamLabel(): Shape["LatestStreamLabel"] {
    return this.attribute("LatestStreamLabel");
  }

  /** The Amazon Resource Name (ARN) that uniquely identifies the latest stream for this table. */
  get latestStreamArn(): Shape["LatestStreamArn"] {
    return this.attribute("LatestStreamArn");
  }

  /**
   * Represents the version of
   * [global tables](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html)
   * in use, if the table is replicated across Amazon Web Services Regions.
   */
  get globalTableVersion(): Shape["GlobalTableVersion"] {
    return this.attribute("GlobalTableVersion");
  }

  /**
   * Represents replicas of the table.
   *
   * After a successful disassociation, this list is absent or empty. To confirm disassociation, also
   * verify that `TableStatus` is `ACTIVE`.
   */
  get replicas(): NonNullable<Shape["Replicas"]> {
    return this.attribute("Replicas") ?? [];
  }

  /**
   * The witness Region and its current status in the MRSC global table. Only one witness Region can be
   * configured per MRSC global table.
   */
  get globalTableWitnesses(): NonNullable<Shape["GlobalTableWitnesses"]> {
    return this.attribute("GlobalTableWitnesses") ?? [];
  }

  /**
   * Indicates one of the settings synchronization modes for the global table:
   *
   * - `ENABLED`: Indicates that the settings synchronization mode for the global table is enabled.
   * - `DISABLED`: Indicates that the settings synchronization mode for the global table is disabled.
   * - `ENABLED_WITH_OVERRIDES`: This mode is set by default for a same account global table. Indicates
   *   that certain global table settings can be overridden.
   */
  get globalTableSettingsReplicationMode(): Shape["GlobalTableSettingsReplicationMode"] {
    return this.attribute("GlobalTableSettingsReplicationMode");
  }

  /** Contains details for the restore. */
  get restoreSummary(): Shape["RestoreSummary"] {
    return this.attribute("RestoreSummary");
  }

  /** The description of the server-side encryption status on the specified table. */
  get sseDescription(): Shape["SSEDescription"] {
    return this.attribute("SSEDescription");
  }

  /** Contains information about the table archive. */
  get archivalSummary(): Shape["ArchivalSummary"] {
    return this.attribute("ArchivalSummary");
  }

  /** Contains details of the table class. */
  get tableClassSummary(): Shape["TableClassSummary"] {
    return this.attribute("TableClassSummary");
  }

  /** Indicates whether deletion protection is enabled (true) or disabled (false) on the table. */
  get deletionProtectionEnabled(): Shape["DeletionProtectionEnabled"] {
    return this.attribute("DeletionProtectionEnabled");
  }

  /**
   * Specifies whether disassociation protection is enabled (`true`) or disabled (`false`) for the local
   * global table replica. Protection is enabled by default.
   */
  get disassociationProtectionEnabled(): Shape["DisassociationProtectionEnabled"] {
    return this.attribute("DisassociationProtectionEnabled");
  }

  /**
   * The maximum number of read and write units for the specified on-demand table. If you use this
   * parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
   */
  get onDemandThroughput(): Shape["OnDemandThroughput"] {
    return this.attribute("OnDemandThroughput");
  }

  /** Describes the warm throughput value of the base table. */
  get warmThroughput(): Shape["WarmThroughput"] {
    return this.attribute("WarmThroughput");
  }

  /**
   * Indicates one of the following consistency modes for a global table:
   *
   * - `EVENTUAL`: Indicates that the global table is configured for multi-Region eventual consistency
   *   (MREC).
   * - `STRONG`: Indicates that the global table is configured for multi-Region strong consistency
   *   (MRSC).
   *
   * If you don't specify this field, the global table consistency mode defaults to `EVENTUAL`. For more
   * information about global tables consistency modes, see
   * [Consistency modes](https://docs.aws.amazon.com/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes)
   * in DynamoDB developer guide.
   */
  get multiRegionConsistency(): Shape["MultiRegionConsistency"] {
    return this.attribute("MultiRegionConsistency");
  }

  /** The vector indexes, if any, on the table. */
  get vectorIndexes(): NonNullable<Shape["VectorIndexes"]> {
    return this.attribute("VectorIndexes") ?? [];
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListTagsOfResource](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTagsOfResource.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    await this.load(options);
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) =>
        this.ask(
          new ListTagsOfResourceCommand({
            ResourceArn: requireAttribute(this, this.attribute("TableArn"), "TableArn"),
            ...token,
          }),
          options,
        ),
      (output) => output.Tags ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TagResource.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagResourceCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new TagResourceCommand({
        ResourceArn: requireAttribute(this, this.attribute("TableArn"), "TableArn"),
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
   * [UntagResource](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UntagResource.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagResourceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new UntagResourceCommand({
        ResourceArn: requireAttribute(this, this.attribute("TableArn"), "TableArn"),
        TagKeys: given,
      }),
      options,
    );
  }

  /** The items of the table, by keys, queries and scans. Sends no request. */
  get items(): TableItems<Item, PartitionKey, SortKey, keyof Indexes & string> {
    return itemsOf(this, this.handle);
  }

  /**
   * The `DeleteTable` operation deletes a table and all of its items. After a `DeleteTable` request, the
   * specified table is in the `DELETING` state until DynamoDB completes the deletion. If the table is in
   * the `ACTIVE` state, you can delete it. If a table is in `CREATING` or `UPDATING` states, then
   * DynamoDB returns a `ResourceInUseException`. If the specified table does not exist, DynamoDB returns
   * a `ResourceNotFoundException`. If table is already in the `DELETING` state, no error is returned.
   *
   * Calls
   * [DeleteTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTableCommandInput, "TableName">> = {},
    options?: CallOptions,
  ): Promise<DeleteTableCommandOutput> {
    return this.retire(new DeleteTableCommand({ ...sdkInput(input), TableName: this.name }), options);
  }

  /**
   * Deletes a single item in a table by primary key. You can perform a conditional delete operation that
   * deletes the item if it exists, or if it has an expected attribute value.
   *
   * Calls
   * [DeleteItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html).
   */
  async deleteItem(
    input: NativeInput<Omit<DeleteItemCommandInput, "TableName">>,
    options?: CallOptions,
  ): Promise<NativeOutput<DeleteItemCommandOutput>> {
    return sendNative(
      this.context,
      DeleteItemCommand,
      { ...plainInput(input), TableName: this.name },
      (command) => this.ask(command, options),
    );
  }

  /**
   * The `GetItem` operation returns a set of attributes for the item with the given primary key. If
   * there is no matching item, `GetItem` does not return any data and there will be no `Item` element in
   * the response.
   *
   * Calls [GetItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html).
   */
  async getItem(
    input: NativeInput<Omit<GetItemCommandInput, "TableName">>,
    options?: CallOptions,
  ): Promise<NativeOutput<GetItemCommandOutput>> {
    return sendNative(
      this.context,
      GetItemCommand,
      { ...plainInput(input), TableName: this.name },
      (command) => this.ask(command, options),
    );
  }

  /**
   * Creates a new item, or replaces an old item with a new item. If an item that has the same primary
   * key as the new item already exists in the specified table, the new item completely replaces the
   * existing item. You can perform a conditional put operation (add a new item if one with the specified
   * primary key doesn't exist), or replace an existing item if it has certain attribute values. You can
   * return the item's attribute values in the same operation, using the `ReturnValues` parameter.
   *
   * Calls [PutItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html).
   */
  async putItem(
    input: NativeInput<Omit<PutItemCommandInput, "TableName">>,
    options?: CallOptions,
  ): Promise<NativeOutput<PutItemCommandOutput>> {
    return sendNative(
      this.context,
      PutItemCommand,
      { ...plainInput(input), TableName: this.name },
      (command) => this.ask(command, options),
    );
  }

  /**
   * You must provide the name of the partition key attribute and a single value for that attribute.
   * `Query` returns all items with that partition key value. Optionally, you can provide a sort key
   * attribute and use a comparison operator to refine the search results.
   *
   * One page only, as in boto3: `table.items.query(…)` reads all pages.
   *
   * Calls [Query](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html).
   */
  async query(
    input: NativeInput<Omit<QueryCommandInput, "TableName">> = {},
    options?: CallOptions,
  ): Promise<NativeOutput<QueryCommandOutput>> {
    return sendNative(this.context, QueryCommand, { ...plainInput(input), TableName: this.name }, (command) =>
      this.ask(command, options),
    );
  }

  /**
   * The `Scan` operation returns one or more items and item attributes by accessing every item in a
   * table or a secondary index. To have DynamoDB return fewer items, you can provide a
   * `FilterExpression` operation.
   *
   * One page only, as in boto3: `table.items.scan()` reads all pages.
   *
   * Calls [Scan](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html).
   */
  async scan(
    input: NativeInput<Omit<ScanCommandInput, "TableName">> = {},
    options?: CallOptions,
  ): Promise<NativeOutput<ScanCommandOutput>> {
    return sendNative(this.context, ScanCommand, { ...plainInput(input), TableName: this.name }, (command) =>
      this.ask(command, options),
    );
  }

  /**
   * Modifies the provisioned throughput settings, global secondary indexes, DynamoDB Streams settings,
   * or global table replica settings for a given table.
   *
   * Calls
   * [UpdateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html).
   * Resolves to the resource.
   */
  async update(
    input: ReadonlyInput<Omit<UpdateTableCommandInput, "TableName">> = {},
    options?: CallOptions,
  ): Promise<Table> {
    const output = await this.act(
      new UpdateTableCommand({ ...sdkInput(input), TableName: this.name }),
      options,
    );
    const data = present(output.TableDescription, "TableDescription");
    return new Table({ name: this.name }, this.context, data);
  }

  /**
   * Edits an existing item's attributes, or adds a new item to the table if it does not already exist.
   * You can put, delete, or add attribute values. You can also perform a conditional update on an
   * existing item (insert a new attribute name-value pair if it doesn't exist, or replace an existing
   * name-value pair if it has certain expected attribute values).
   *
   * Calls
   * [UpdateItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html).
   */
  async updateItem(
    input: NativeInput<Omit<UpdateItemCommandInput, "TableName">>,
    options?: CallOptions,
  ): Promise<NativeOutput<UpdateItemCommandOutput>> {
    return sendNative(
      this.context,
      UpdateItemCommand,
      { ...plainInput(input), TableName: this.name },
      (command) => this.ask(command, options),
    );
  }

  /**
   * Starts table data replication to the specified Kinesis data stream at a timestamp chosen during the
   * enable workflow. If this operation doesn't return results immediately, use
   * DescribeKinesisStreamingDestination to check if streaming to the Kinesis data stream is ACTIVE.
   *
   * Calls
   * [EnableKinesisStreamingDestination](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_EnableKinesisStreamingDestination.html).
   */
  async enableKinesisStreaming(
    input: ReadonlyInput<Omit<EnableKinesisStreamingDestinationCommandInput, "TableName">>,
    options?: CallOptions,
  ): Promise<EnableKinesisStreamingDestinationCommandOutput> {
    return this.act(
      new EnableKinesisStreamingDestinationCommand({ ...sdkInput(input), TableName: this.name }),
      options,
    );
  }

  /**
   * Stops replication from the DynamoDB table to the Kinesis data stream. This is done without deleting
   * either of the resources.
   *
   * Calls
   * [DisableKinesisStreamingDestination](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DisableKinesisStreamingDestination.html).
   */
  async disableKinesisStreaming(
    input: ReadonlyInput<Omit<DisableKinesisStreamingDestinationCommandInput, "TableName">>,
    options?: CallOptions,
  ): Promise<DisableKinesisStreamingDestinationCommandOutput> {
    return this.act(
      new DisableKinesisStreamingDestinationCommand({ ...sdkInput(input), TableName: this.name }),
      options,
    );
  }

  /**
   * Returns information about the status of Kinesis streaming.
   *
   * Calls
   * [DescribeKinesisStreamingDestination](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeKinesisStreamingDestination.html).
   */
  async kinesisDestinations(options?: CallOptions): Promise<KinesisDataStreamDestination[]> {
    const output = await this.ask(
      new DescribeKinesisStreamingDestinationCommand({ TableName: this.name }),
      options,
    );
    return output.KinesisDataStreamDestinations ?? [];
  }

  /**
   * Gives a description of the Time to Live (TTL) status on the specified table.
   *
   * Calls
   * [DescribeTimeToLive](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html).
   */
  async timeToLive(options?: CallOptions): Promise<TimeToLiveDescription> {
    const output = await this.ask(new DescribeTimeToLiveCommand({ TableName: this.name }), options);
    return present(output.TimeToLiveDescription, "TimeToLiveDescription");
  }

  /**
   * Checks the status of continuous backups and point in time recovery on the specified table.
   * Continuous backups are `ENABLED` on all tables at table creation. If point in time recovery is
   * enabled, `PointInTimeRecoveryStatus` will be set to ENABLED.
   *
   * Calls
   * [DescribeContinuousBackups](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html).
   */
  async pointInTimeRecovery(options?: CallOptions): Promise<PointInTimeRecoveryDescription> {
    const output = await this.ask(new DescribeContinuousBackupsCommand({ TableName: this.name }), options);
    return present(
      output.ContinuousBackupsDescription?.PointInTimeRecoveryDescription,
      "ContinuousBackupsDescription.PointInTimeRecoveryDescription",
    );
  }

  /**
   * `UpdateContinuousBackups` enables or disables point in time recovery for the specified table. A
   * successful `UpdateContinuousBackups` call returns the current `ContinuousBackupsDescription`.
   * Continuous backups are `ENABLED` on all tables at table creation. If point in time recovery is
   * enabled, `PointInTimeRecoveryStatus` will be set to ENABLED.
   *
   * The table can then be exported, and restored to any point in time of the recovery period.
   *
   * Calls
   * [UpdateContinuousBackups](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateContinuousBackups.html).
   */
  async enablePointInTimeRecovery(
    input: ReadonlyInput<
      Omit<UpdateContinuousBackupsCommandInput, "TableName" | "PointInTimeRecoverySpecification"> & {
        PointInTimeRecoverySpecification?: Omit<
          PointInTimeRecoverySpecification,
          "PointInTimeRecoveryEnabled"
        >;
      }
    > = {},
    options?: CallOptions,
  ): Promise<UpdateContinuousBackupsCommandOutput> {
    return this.act(
      new UpdateContinuousBackupsCommand({
        ...sdkInput<
          Omit<UpdateContinuousBackupsCommandInput, "TableName" | "PointInTimeRecoverySpecification"> & {
            PointInTimeRecoverySpecification?: Omit<
              PointInTimeRecoverySpecification,
              "PointInTimeRecoveryEnabled"
            >;
          }
        >(input),
        TableName: this.name,
        PointInTimeRecoverySpecification: {
          ...sdkPart(input.PointInTimeRecoverySpecification),
          PointInTimeRecoveryEnabled: true,
        },
      }),
      options,
    );
  }

  /**
   * `UpdateContinuousBackups` enables or disables point in time recovery for the specified table. A
   * successful `UpdateContinuousBackups` call returns the current `ContinuousBackupsDescription`.
   * Continuous backups are `ENABLED` on all tables at table creation. If point in time recovery is
   * enabled, `PointInTimeRecoveryStatus` will be set to ENABLED.
   *
   * Calls
   * [UpdateContinuousBackups](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateContinuousBackups.html).
   */
  async disablePointInTimeRecovery(
    input: ReadonlyInput<
      Omit<UpdateContinuousBackupsCommandInput, "TableName" | "PointInTimeRecoverySpecification"> & {
        PointInTimeRecoverySpecification?: Omit<
          PointInTimeRecoverySpecification,
          "PointInTimeRecoveryEnabled"
        >;
      }
    > = {},
    options?: CallOptions,
  ): Promise<UpdateContinuousBackupsCommandOutput> {
    return this.act(
      new UpdateContinuousBackupsCommand({
        ...sdkInput<
          Omit<UpdateContinuousBackupsCommandInput, "TableName" | "PointInTimeRecoverySpecification"> & {
            PointInTimeRecoverySpecification?: Omit<
              PointInTimeRecoverySpecification,
              "PointInTimeRecoveryEnabled"
            >;
          }
        >(input),
        TableName: this.name,
        PointInTimeRecoverySpecification: {
          ...sdkPart(input.PointInTimeRecoverySpecification),
          PointInTimeRecoveryEnabled: false,
        },
      }),
      options,
    );
  }

  /**
   * Updates the status for contributor insights for a specific table or index. CloudWatch Contributor
   * Insights for DynamoDB graphs display the partition key and (if applicable) sort key of frequently
   * accessed items and frequently throttled items in plaintext. If you require the use of Amazon Web
   * Services Key Management Service (KMS) to encrypt this table’s partition key and sort key data with
   * an Amazon Web Services managed key or customer managed key, you should not enable CloudWatch
   * Contributor Insights for DynamoDB for this table.
   *
   * Calls
   * [UpdateContributorInsights](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateContributorInsights.html).
   */
  async updateContributorInsights(
    input: ReadonlyInput<Omit<UpdateContributorInsightsCommandInput, "TableName">>,
    options?: CallOptions,
  ): Promise<UpdateContributorInsightsCommandOutput> {
    return this.act(
      new UpdateContributorInsightsCommand({ ...sdkInput(input), TableName: this.name }),
      options,
    );
  }

  /**
   * Returns information about contributor insights for a given table or global secondary index.
   *
   * Calls
   * [DescribeContributorInsights](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContributorInsights.html).
   */
  async contributorInsights(
    input: ReadonlyInput<Omit<DescribeContributorInsightsCommandInput, "TableName">> = {},
    options?: CallOptions,
  ): Promise<DescribeContributorInsightsCommandOutput> {
    return this.ask(
      new DescribeContributorInsightsCommand({ ...sdkInput(input), TableName: this.name }),
      options,
    );
  }

  /**
   * Exports table data to an S3 bucket. The table must have point in time recovery enabled, and you can
   * export data from any time within the point in time recovery window.
   *
   * The table must have point-in-time recovery.
   *
   * Calls
   * [ExportTableToPointInTime](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html).
   * Resolves to the resource.
   */
  async exportToS3(
    input: ReadonlyInput<Omit<ExportTableToPointInTimeCommandInput, "TableArn">>,
    options?: CallOptions,
  ): Promise<TableExport> {
    const given = this.context.checkInput(ExportTableToPointInTimeCommand, sdkInput(input));
    await this.load(options);
    const output = await this.ask(
      new ExportTableToPointInTimeCommand({
        ...given,
        TableArn: requireAttribute(this, this.attribute("TableArn"), "TableArn"),
      }),
      options,
    );
    const data = present(output.ExportDescription, "ExportDescription");
    return new TableExport(
      { arn: present(output.ExportDescription?.ExportArn, "ExportArn") },
      this.context,
      data,
    );
  }

  /**
   * Deletes the table if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeleteTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ResourceNotFoundException"], () => this.delete({}, options));
  }

  /**
   * Writes any number of items, 25 per call and several calls at a time: use `put`, `delete` and finally `close`, or
   * `await using`, or `run` with a function. Of several writes of one item the last wins. Unprocessed items are retried
   * with exponential backoff. Sends no request yet; the names of the table's key attributes are requested once, unless
   * the table is loaded.
   *
   * At the end of an `await using` block all items are written, even if an exception ended the block, which cannot be
   * detected. With `run`, an exception keeps unsent items from being written.
   *
   * @example
   * await using writer = orders.batchWriter();
   * for await (const order of source) await writer.put(order);
   */
  batchWriter(options?: BatchWriterOptions): BatchWriter<Item, KeyOf<Item, PartitionKey, SortKey>> {
    return batchWriterOf(this, this.handle, options);
  }

  /**
   * Disables the deletion of items by their time to live. Calls
   * [DescribeTimeToLive](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html) for
   * the attribute, and
   * [UpdateTimeToLive](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html).
   *
   * @throws {TypeError} if it is not enabled
   */
  disableTimeToLive(options?: CallOptions): Promise<UpdateTimeToLiveCommandOutput> {
    return disableTimeToLiveOf(this, this.handle, options);
  }

  /**
   * Enables the deletion of items some time after the time in this attribute, a number of seconds since 1970 such as
   * `Math.floor(Date.now() / 1000) + 3600`. Calls
   * [UpdateTimeToLive](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html).
   *
   * @example
   * await table.enableTimeToLive("expiresAt");
   */
  enableTimeToLive(attribute: string, options?: CallOptions): Promise<UpdateTimeToLiveCommandOutput> {
    return enableTimeToLiveOf(this, this.handle, attribute, options);
  }

  /**
   * The changes to the table's items, from its stream: all shards, with each item's changes in order. Ends when the loop
   * is left, the signal is aborted or the stream is disabled. Its `pages()` have cursors, from which `startFrom(cursor)`
   * continues later. Requires the package `@aws-sdk/client-dynamodb-streams`; without it the loop throws a
   * `MissingPeerError`.
   *
   * @throws {TypeError} when it is read, for a table without a stream
   * @example
   * for await (const { kind, key, after } of table.stream({ from: "oldest" })) console.log(kind, key, after);
   */
  stream(options: StreamOptions = {}): TableStream<Item> {
    return streamOf(this, this.handle, options);
  }

  /**
   * Waits until a global secondary index can be queried: until it is active and backfilled. Polls
   * [DescribeTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html) every 5 s, up
   * to 120 times by default, and updates the table's snapshot after each poll.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out; `TypeError` for an index that the table does not have
   */
  waitUntilIndexActive(
    name: keyof Indexes & string,
    options?: WaiterOptions,
  ): Promise<Table<Item, PartitionKey, SortKey, Indexes>> {
    return waitUntilIndexActiveOf(this, name, options);
  }

  /**
   * Waits with the service's waiter `TableExists`, which polls
   * [DescribeTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html).
   * By default every 20 seconds, up to 25 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      tableExistsWaiter,
      () => new DescribeTableCommand({ TableName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `TableNotExists`, which polls
   * [DescribeTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html).
   * By default every 20 seconds, up to 25 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilNotExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      tableNotExistsWaiter,
      () => new DescribeTableCommand({ TableName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `ContributorInsightsEnabled`, which polls
   * [DescribeContributorInsights](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContributorInsights.html).
   * By default every 20 seconds, up to 25 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilContributorInsightsEnabled(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      contributorInsightsEnabledWaiter,
      () => new DescribeContributorInsightsCommand({ TableName: this.name }),
      options,
    );
  }

  /**
   * Waits with the service's waiter `KinesisStreamingDestinationActive`, which polls
   * [DescribeKinesisStreamingDestination](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeKinesisStreamingDestination.html).
   * By default every 20 seconds, up to 25 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilKinesisStreamingActive(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      kinesisStreamingDestinationActiveWaiter,
      () => new DescribeKinesisStreamingDestinationCommand({ TableName: this.name }),
      options,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeTableCommand({ TableName: this.name }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.TableStatus;
  }
}

/** The attributes in a response of DescribeTable. */
function pick(output: DescribeTableCommandOutput): Shape | undefined {
  return output.Table;
}
