import { one, response, service } from "../../model/index.js";
import { BulkOperation, TableExport, TableImport } from "./jobs.js";
import { Table } from "./table.js";

export const dynamodb = service({
  name: "dynamodb",
  package: "@aws-sdk/client-dynamodb",
  apiReference: "amazondynamodb/latest/APIReference",
  root: "DynamoDBResource",
  doc: "Amazon DynamoDB: tables, and the items in them as native values.",
  native: {
    module: "client/send-native",
    function: "sendNative",
    input: "NativeInput",
    output: "NativeOutput",
  },
  resources: { BulkOperation, Table, TableExport, TableImport },
  uncalled: { "*": "There is no member for them: call them by `dynamodb.meta.client`." },
  actions: {
    batchGetItem: {
      operation: "BatchGetItem",
      native: true,
      note: "One call as in boto3: what is in `UnprocessedKeys` was not read.",
    },
    batchWriteItem: {
      operation: "BatchWriteItem",
      native: true,
      note: "One call as in boto3: what is in `UnprocessedItems` was not written. `table.batchWriter()` takes any number.",
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
  factories: { Table: [] },
  custom: { createTable: "table/create-table", table: "table/open-table" },
  hasMany: {
    bulkOperations: { type: "BulkOperation", doc: "The account's bulk operations." },
    exports: { type: "TableExport", doc: "The account's exports of tables." },
    imports: { type: "TableImport", doc: "The account's imports of tables." },
    tables: { type: "Table", doc: "The account's tables." },
  },
});
