import { id, item, resource } from "../../model/index.js";

// Background jobs of DynamoDB on whole tables.

const pace = { delay: 20, attempts: 180 };

export const TableExport = resource({
  doc: "An export of a table to S3.",
  noun: "export",
  identifiers: { arn: { member: "ExportArn" } },
  shape: "ExportDescription",
  always: ["ExportStatus", "StartTime", "TableArn", "TableId", "ExportTime", "S3Bucket", "ExportFormat"],
  state: "ExportStatus",
  reason: "FailureMessage",
  load: {
    operation: "DescribeExport",
    params: { ExportArn: id("arn") },
    path: "ExportDescription",
    notFound: ["ExportNotFoundException"],
  },
  list: {
    operation: "ListExports",
    path: "ExportSummaries[]",
    identifiers: { arn: item("ExportArn") },
    item: "partial",
    selectors: ["TableArn"],
    pageSize: { max: 25 },
  },
  waiters: {
    waitUntilCompleted: { waiter: "ExportCompleted", params: { ExportArn: id("arn") }, ...pace },
  },
});

export const TableImport = resource({
  doc: "An import from S3 into a new table.",
  noun: "import",
  identifiers: { arn: { member: "ImportArn" } },
  shape: "ImportTableDescription",
  always: ["ImportStatus", "StartTime", "TableArn", "S3BucketSource", "InputFormat"],
  state: "ImportStatus",
  reason: "FailureMessage",
  load: {
    operation: "DescribeImport",
    params: { ImportArn: id("arn") },
    path: "ImportTableDescription",
    notFound: ["ImportNotFoundException"],
  },
  list: {
    operation: "ListImports",
    path: "ImportSummaryList[]",
    identifiers: { arn: item("ImportArn") },
    item: "partial",
    selectors: ["TableArn"],
    pageSize: { max: 25 },
  },
  waiters: {
    waitUntilCompleted: { waiter: "ImportCompleted", params: { ImportArn: id("arn") }, ...pace },
  },
});
