import { one, response, service } from "../../model/index.js";
import { TableExport, TableImport } from "./jobs.js";
import { Table } from "./table.js";

export const dynamodb = service({
  name: "dynamodb",
  package: "@aws-sdk/client-dynamodb",
  apiReference: "amazondynamodb/latest/APIReference",
  root: "DynamoDBResource",
  doc: "Amazon DynamoDB: tables, and the items in them as native values.",
  native: {
    module: "wire/send-native",
    function: "sendNative",
    input: "NativeInput",
    output: "NativeOutput",
  },
  settings: {
    module: "wire/value-settings",
    function: "useSettings",
    type: "ValueSettings",
    doc: "Returns a root with the same client and its own settings for values. Makes no request.",
    example: `const exact = dynamodb.withSettings({ numbers: "value" }); // each number as a NumberValue`,
  },
  resources: { Table, TableExport, TableImport },
  uncalled: {
    CancelBulkOperation:
      "Clients have it from 3.1162 on, and older ones are supported: call it by `dynamodb.meta.client`.",
    DescribeBulkOperation:
      "Clients have it from 3.1162 on, and older ones are supported: call it by `dynamodb.meta.client`.",
    ListBulkOperations:
      "Clients have it from 3.1162 on, and older ones are supported: call it by `dynamodb.meta.client`.",
    StartBulkPutItems:
      "Clients have it from 3.1162 on, and older ones are supported: call it by `dynamodb.meta.client`.",
    "*": "These have no member: call them with `dynamodb.meta.client`.",
  },
  custom: {
    batchGet: "batch/get-items",
    send: "wire/send",
    statements: "statement/statements",
    transactGet: "transaction/transact",
    transactWrite: "transaction/transact",
  },
  actions: {
    batchGetItem: {
      operation: "BatchGetItem",
      native: true,
      note: "One call as in boto3: the items in `UnprocessedKeys` were not read.",
    },
    batchWriteItem: {
      operation: "BatchWriteItem",
      native: true,
      note: "One call as in boto3: the items in `UnprocessedItems` were not written. `table.batchWriter()` takes any number.",
    },
    createTable: {
      operation: "CreateTable",
      accepts: {
        name: "table",
        module: "table/new-table",
        function: "createTableInput",
        note: "Takes plain settings, or the SDK's own input. `waitUntilExists` waits until the table can be used.",
      },
      example: `const orders = await dynamodb.createTable({
  name: "orders",
  key: { customerId: "S", orderId: "S" },
  indexes: { byStatus: { status: "S", createdAt: "N" } },
});
await orders.waitUntilExists();`,
      returns: one("Table", { name: response("TableDescription.TableName") }, "TableDescription"),
    },
    importTable: {
      operation: "ImportTable",
      returns: one(
        "TableImport",
        { arn: response("ImportTableDescription.ImportArn") },
        "ImportTableDescription",
      ),
    },
  },
  hasMany: {
    exports: { type: "TableExport", doc: "The account's exports of tables." },
    imports: { type: "TableImport", doc: "The account's imports of tables." },
    tables: { type: "Table", doc: "The account's tables." },
  },
});
