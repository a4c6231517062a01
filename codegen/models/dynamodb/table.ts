import { data, id, item, one, resource, value } from "../../model/index.js";

const own = { TableName: id("name") };
const byArn = { ResourceArn: data("TableArn") };
const RECOVERY = "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled";
const pace = { delay: 20, attempts: 25 };

export const Table = resource({
  doc: "A DynamoDB table. Its items are in `items`; boto3's actions, such as `query`, take and return native values.",
  identifiers: { name: { member: "TableName" } },
  generic: {
    parameters: [
      "Item extends object = NativeItem",
      "PartitionKey extends NameOf<Item> = NameOf<Item>",
      "SortKey extends NameOf<Item> = never",
      "Indexes extends IndexKeys<Item> = IndexKeys<Item>",
    ],
    types: {
      NativeItem: "values/native-value",
      NameOf: "items/keys/item-types",
      IndexKeys: "items/keys/item-types",
    },
    setting: {
      module: "table/declared-indexes",
      function: "declareIndexes",
      name: "indexes",
      type: "Indexes",
      doc: "`indexes` declares the keys of its indexes, so that they are checked and typed.",
    },
  },
  getters: { items: "table/items" },
  shape: "TableDescription",
  always: [
    "CreationDateTime",
    "ItemCount",
    "ProvisionedThroughput",
    "TableArn",
    "TableId",
    "TableName",
    "TableSizeBytes",
    "TableStatus",
  ],
  load: {
    operation: "DescribeTable",
    params: own,
    path: "Table",
    notFound: ["ResourceNotFoundException"],
  },
  list: {
    operation: "ListTables",
    path: "TableNames[]",
    identifiers: { name: item("@") },
    item: "id",
    selectors: [],
    pageSize: { max: 100 },
    isDistinct: true,
  },
  state: "TableStatus",
  tags: {
    get: { operation: "ListTagsOfResource", params: byArn, path: "Tags", tokens: { NextToken: "NextToken" } },
    add: { operation: "TagResource", params: byArn, member: "Tags" },
    remove: { operation: "UntagResource", params: byArn, keys: "TagKeys" },
    max: 1,
  },
  actions: {
    delete: { operation: "DeleteTable", params: own },
    deleteItem: { operation: "DeleteItem", effect: "reads", params: own, native: true },
    getItem: { operation: "GetItem", params: own, native: true },
    putItem: { operation: "PutItem", effect: "reads", params: own, native: true },
    query: {
      operation: "Query",
      effect: "reads",
      params: own,
      native: true,
      note: "One page only, as in boto3: `table.items.query(…)` reads all pages.",
    },
    scan: {
      operation: "Scan",
      effect: "reads",
      params: own,
      native: true,
      note: "One page only, as in boto3: `table.items.scan()` reads all pages.",
    },
    update: {
      operation: "UpdateTable",
      params: own,
      returns: one("Table", { name: id("name") }, "TableDescription"),
    },
    updateItem: { operation: "UpdateItem", effect: "reads", params: own, native: true },
    enableKinesisStreaming: { operation: "EnableKinesisStreamingDestination", params: own },
    disableKinesisStreaming: {
      operation: "DisableKinesisStreamingDestination",
      effect: "changes",
      params: own,
    },
    kinesisDestinations: {
      operation: "DescribeKinesisStreamingDestination",
      params: own,
      result: { path: "KinesisDataStreamDestinations[]" },
    },
    timeToLive: {
      operation: "DescribeTimeToLive",
      params: own,
      result: { path: "TimeToLiveDescription" },
    },
    pointInTimeRecovery: {
      operation: "DescribeContinuousBackups",
      params: own,
      result: { path: "ContinuousBackupsDescription.PointInTimeRecoveryDescription" },
    },
    enablePointInTimeRecovery: {
      operation: "UpdateContinuousBackups",
      params: { ...own, [RECOVERY]: value(true) },
      note: "The table can then be exported, and restored to any point in time of the recovery period.",
    },
    disablePointInTimeRecovery: {
      operation: "UpdateContinuousBackups",
      params: { ...own, [RECOVERY]: value(false) },
    },
    updateContributorInsights: { operation: "UpdateContributorInsights", params: own },
    contributorInsights: { operation: "DescribeContributorInsights", params: own },
    exportToS3: {
      operation: "ExportTableToPointInTime",
      effect: "reads",
      params: { TableArn: data("TableArn") },
      note: "The table must have point-in-time recovery.",
      returns: one(
        "TableExport",
        { arn: { from: "response", path: "ExportDescription.ExportArn" } },
        "ExportDescription",
      ),
    },
  },
  custom: {
    batchWriter: "table/batch-writer",
    disableTimeToLive: "table/time-to-live",
    enableTimeToLive: "table/time-to-live",
    stream: "stream/stream",
    waitUntilIndexActive: "table/index-active",
  },
  waiters: {
    waitUntilExists: { waiter: "TableExists", params: own, ...pace },
    waitUntilNotExists: { waiter: "TableNotExists", params: own, ...pace },
    waitUntilContributorInsightsEnabled: { waiter: "ContributorInsightsEnabled", params: own, ...pace },
    waitUntilKinesisStreamingActive: {
      waiter: "KinesisStreamingDestinationActive",
      params: own,
      ...pace,
    },
  },
});
