import { allPages, argument, data, id, input, item, one, parent, resource, sub } from "../../model/index.js";
import { changedTemplate } from "./template.js";
import { notFound } from "./not-found.js";

const own = { StackName: id("name") };
const ofOperation = {
  delay: 30,
  attempts: 120,
  params: own,
  explain: {
    module: "failure/stack-failure",
    function: "stackFailure",
    note: "its `cause` is a `DeploymentError` that names the resources that failed, as far as the events of the stack show",
  },
} as const;

export const Stack = resource({
  doc: "A stack: resources that are created, updated and deleted together, from a template.",
  identifiers: { name: { member: "StackName" } },
  shape: "Stack",
  always: ["StackId"],
  misnomers: { arn: "stackId", id: "stackId", status: "stackStatus" },
  tags: "Tags",
  state: "StackStatus",
  reason: "StackStatusReason",
  load: { operation: "DescribeStacks", params: own, path: "Stacks[0]", notFound },
  list: {
    operation: "DescribeStacks",
    path: "Stacks[]",
    identifiers: { name: item("StackName") },
    selectors: ["StackName"],
  },
  actions: {
    cancelUpdate: { operation: "CancelUpdateStack", params: own },
    continueUpdateRollback: { operation: "ContinueUpdateRollback", params: own },
    createChangeSet: {
      operation: "CreateChangeSet",
      params: own,
      ...changedTemplate,
      returns: one("ChangeSet", { stackName: id("name"), name: input("ChangeSetName") }),
    },
    delete: { operation: "DeleteStack", params: own },
    describeResources: { operation: "DescribeStackResources", params: own },
    detectDrift: { operation: "DetectStackDrift", params: own, effect: "reads" },
    getTemplate: { operation: "GetTemplate", params: own },
    policy: {
      operation: "GetStackPolicy",
      params: own,
      result: { path: "StackPolicyBody", document: "policy" },
    },
    rollback: { operation: "RollbackStack", params: own },
    setPolicy: { operation: "SetStackPolicy", params: own, documents: { StackPolicyBody: "policy" } },
    signalResource: { operation: "SignalResource", params: own },
    templateSummary: { operation: "GetTemplateSummary", params: own },
    update: {
      operation: "UpdateStack",
      params: own,
      ...changedTemplate,
      documents: {
        ...changedTemplate.documents,
        StackPolicyBody: "policy",
        StackPolicyDuringUpdateBody: "policy",
      },
    },
    updateTerminationProtection: { operation: "UpdateTerminationProtection", params: own },
  },
  // The service's response is the same if it does not exist.
  end: { isSilent: true, gone: "DELETE_COMPLETE" },
  waiters: {
    waitUntilExists: { waiter: "StackExists", params: own, delay: 5, attempts: 20 },
    waitUntilCreateComplete: { waiter: "StackCreateComplete", ...ofOperation },
    waitUntilDeleteComplete: { waiter: "StackDeleteComplete", ...ofOperation },
    waitUntilImportComplete: { waiter: "StackImportComplete", ...ofOperation },
    waitUntilRollbackComplete: { waiter: "StackRollbackComplete", ...ofOperation },
    waitUntilUpdateComplete: { waiter: "StackUpdateComplete", ...ofOperation },
  },
  has: {
    changeSet: sub("ChangeSet", { stackName: id("name"), name: argument() }),
    resource: sub("StackResource", { stackName: id("name"), logicalId: argument() }),
  },
  hasMany: {
    changeSets: {
      type: "ChangeSet",
      params: own,
      doc: "The change sets of the stack that have not been executed.",
    },
    events: { type: "Event", params: own, doc: "The events of the stack, newest first." },
    resourceDrifts: {
      type: "ResourceDrift",
      params: own,
      doc: "The differences between the stack's resources and its template, as found by the last `detectDrift()`.",
    },
    resourceSummaries: { type: "StackResourceSummary", params: own, doc: "The resources of the stack." },
  },
  getters: { outputValues: "stack/records", parameterValues: "stack/records" },
  custom: {
    deploy: "deploy/deploy",
    drift: "stack/drift",
    follow: "events/follow",
    template: "stack/template",
  },
});

export const Event = resource({
  doc: "An event of a stack or of one of its resources.",
  identifiers: { id: { member: "EventId" } },
  shape: "StackEvent",
  list: {
    operation: "DescribeStackEvents",
    path: "StackEvents[]",
    identifiers: { id: item("EventId") },
    selectors: [],
  },
  has: { stack: one("Stack", { name: data("StackName") }) },
});

export const StackResource = resource({
  doc: "A resource of a stack.",
  identifiers: {
    stackName: { doc: "The name of the stack, or its ID." },
    logicalId: { member: "LogicalResourceId" },
  },
  shape: "StackResourceDetail",
  documents: { Metadata: "json" },
  state: "ResourceStatus",
  load: {
    operation: "DescribeStackResource",
    params: { StackName: id("stackName"), LogicalResourceId: id("logicalId") },
    path: "StackResourceDetail",
    notFound,
  },
  actions: {
    detectDrift: {
      operation: "DetectStackResourceDrift",
      params: { StackName: id("stackName"), LogicalResourceId: id("logicalId") },
      effect: "reads",
    },
  },
  has: { stack: sub("Stack", { name: id("stackName") }) },
});

export const StackResourceSummary = resource({
  doc: "A resource of a stack, with the attributes of a listing.",
  identifiers: {
    stackName: { doc: "The name of the stack, or its ID." },
    logicalId: { member: "LogicalResourceId" },
  },
  shape: "StackResourceSummary",
  list: {
    operation: "ListStackResources",
    path: "StackResourceSummaries[]",
    identifiers: { stackName: parent("StackName"), logicalId: item("LogicalResourceId") },
    selectors: [],
  },
  has: { resource: sub("StackResource", { stackName: id("stackName"), logicalId: id("logicalId") }) },
});

export const ResourceDrift = resource({
  doc: "The differences between a resource of a stack and the stack's template.",
  identifiers: {
    stackName: { doc: "The name of the stack, or its ID." },
    logicalId: { member: "LogicalResourceId" },
  },
  shape: "StackResourceDrift",
  documents: { ExpectedProperties: "json", ActualProperties: "json" },
  list: {
    operation: "DescribeStackResourceDrifts",
    path: "StackResourceDrifts[]",
    identifiers: { stackName: parent("StackName"), logicalId: item("LogicalResourceId") },
    selectors: ["StackResourceDriftStatusFilters"],
    pageSize: { max: 100 },
  },
  has: { resource: sub("StackResource", { stackName: id("stackName"), logicalId: id("logicalId") }) },
});

const change = { StackName: id("stackName"), ChangeSetName: id("name") };

export const ChangeSet = resource({
  doc: "Proposed changes to a stack, which can be reviewed before they are executed.",
  identifiers: { stackName: { doc: "The name of the stack, or its ID." }, name: { member: "ChangeSetName" } },
  shape: "DescribeChangeSetOutput",
  state: "Status",
  reason: "StatusReason",
  load: { operation: "DescribeChangeSet", params: change, path: "@", notFound },
  list: {
    operation: "ListChangeSets",
    path: "Summaries[]",
    identifiers: { stackName: parent("StackName"), name: item("ChangeSetName") },
    item: "id",
    selectors: [],
  },
  end: { isSilent: true, gone: "DELETE_COMPLETE" },
  actions: {
    delete: { operation: "DeleteChangeSet", params: change },
    execute: { operation: "ExecuteChangeSet", params: change },
    hooks: { operation: "DescribeChangeSetHooks", params: change },
    changes: {
      operation: "DescribeChangeSet",
      params: change,
      note: "All changes, from all pages.",
      result: allPages("Changes[]"),
    },
  },
  waiters: {
    waitUntilCreateComplete: {
      waiter: "ChangeSetCreateComplete",
      params: change,
      delay: 30,
      attempts: 120,
    },
  },
  has: { stack: sub("Stack", { name: id("stackName") }) },
});
