import { argument, data, id, item, one, parent, resource, sub } from "../../model/index.js";
import { changedTemplate } from "./template.js";

const own = { StackSetName: id("name") };
const notFound = ["StackSetNotFoundException", "StackSetNotFound"];

export const StackSet = resource({
  doc: "A template, and the stacks that are created from it in several accounts and regions.",
  identifiers: { name: { member: "StackSetName" } },
  shape: "StackSet",
  always: ["StackSetId", "Status"],
  misnomers: { arn: "stackSetArn", id: "stackSetId" },
  tags: "Tags",
  state: "Status",
  load: { operation: "DescribeStackSet", params: own, path: "StackSet", notFound },
  list: {
    operation: "ListStackSets",
    path: "Summaries[]",
    identifiers: { name: item("StackSetName") },
    item: "id",
    selectors: ["Status"],
    pageSize: { max: 100 },
  },
  actions: {
    createInstances: { operation: "CreateStackInstances", params: own },
    delete: { operation: "DeleteStackSet", params: own },
    deleteInstances: { operation: "DeleteStackInstances", params: own },
    detectDrift: { operation: "DetectStackSetDrift", params: own, effect: "reads" },
    importStacks: { operation: "ImportStacksToStackSet", params: own },
    operation: { operation: "DescribeStackSetOperation", params: own },
    operationResults: {
      operation: "ListStackSetOperationResults",
      params: own,
      result: { path: "Summaries[]", pages: "all" },
    },
    operations: {
      operation: "ListStackSetOperations",
      params: own,
      result: { path: "Summaries[]", pages: "all" },
    },
    stopOperation: { operation: "StopStackSetOperation", params: own },
    update: { operation: "UpdateStackSet", params: own, ...changedTemplate },
    updateInstances: { operation: "UpdateStackInstances", params: own },
  },
  has: {
    instance: sub("StackInstance", { stackSetName: id("name"), account: argument(), region: argument() }),
  },
  hasMany: {
    instances: {
      type: "StackInstance",
      params: own,
      doc: "The stacks of the stack set, by account and region.",
    },
  },
  custom: { waitForOperation: "stack-set/wait-for-operation" },
});

const instance = {
  StackSetName: id("stackSetName"),
  StackInstanceAccount: id("account"),
  StackInstanceRegion: id("region"),
};

export const StackInstance = resource({
  doc: "A stack of a stack set, in one account and region.",
  identifiers: {
    stackSetName: { doc: "The name of the stack set." },
    account: { member: "Account" },
    region: { member: "Region" },
  },
  shape: "StackInstance",
  state: "Status",
  reason: "StatusReason",
  load: {
    operation: "DescribeStackInstance",
    params: instance,
    path: "StackInstance",
    notFound: [...notFound, "StackInstanceNotFoundException", "StackInstanceNotFound"],
  },
  list: {
    operation: "ListStackInstances",
    path: "Summaries[]",
    identifiers: {
      stackSetName: parent("StackSetName"),
      account: item("Account"),
      region: item("Region"),
    },
    item: "partial",
    lacks: ["ParameterOverrides"],
    selectors: ["Filters", "StackInstanceAccount", "StackInstanceRegion"],
    pageSize: { max: 100 },
  },
  actions: {
    resourceDrifts: { operation: "ListStackInstanceResourceDrifts", params: instance },
  },
  has: { stackSet: sub("StackSet", { name: id("stackSetName") }) },
});

export const Export = resource({
  doc: "An output of a stack that other stacks of the region can import.",
  identifiers: { name: { member: "Name" } },
  shape: "Export",
  always: ["Value", "ExportingStackId"],
  list: {
    operation: "ListExports",
    path: "Exports[]",
    identifiers: { name: item("Name") },
    selectors: [],
  },
  actions: {
    imports: {
      operation: "ListImports",
      params: { ExportName: id("name") },
      note: "The names of the stacks that import the output.",
      result: { path: "Imports[]", pages: "all" },
    },
  },
  has: { stack: one("Stack", { name: data("ExportingStackId") }) },
});
