// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { DynamoDBResource, type DynamoDBResourceConfig } from "./dynamodb-resource.js";
export { TableCollection, type TableFilter } from "./table-collection.js";
export { TableExportCollection, type TableExportFilter } from "./table-export-collection.js";
export { TableExport, type TableExportIdentifiers } from "./table-export.js";
export { TableImportCollection, type TableImportFilter } from "./table-import-collection.js";
export { TableImport, type TableImportIdentifiers } from "./table-import.js";
export { Table, type TableIdentifiers } from "./table.js";
