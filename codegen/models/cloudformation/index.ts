import { input, item, one, service } from "../../model/index.js";
import { ChangeSet, Event, ResourceDrift, Stack, StackResource, StackResourceSummary } from "./stack.js";
import { Export, StackInstance, StackSet } from "./stack-set.js";

export const cloudformation = service({
  name: "cloudformation",
  package: "@aws-sdk/client-cloudformation",
  apiReference: "AWSCloudFormation/latest/APIReference",
  root: "CloudFormationResource",
  doc: "AWS CloudFormation: stacks of resources, by templates.",
  createdTags: { member: "Tags" },
  resources: {
    ChangeSet,
    Event,
    Export,
    ResourceDrift,
    Stack,
    StackInstance,
    StackResource,
    StackResourceSummary,
    StackSet,
  },
  uncalled: {
    "*": "Registries of types, generated templates, scans, refactorings and hooks are no part of a stack's life: call it by `cloudformation.meta.client`.",
  },
  actions: {
    accountLimits: {
      operation: "DescribeAccountLimits",
      result: { path: "AccountLimits[]", pages: "all" },
    },
    createStack: {
      operation: "CreateStack",
      tagged: true,
      returns: one("Stack", { name: input("StackName") }),
    },
    createStackSet: {
      operation: "CreateStackSet",
      tagged: true,
      returns: one("StackSet", { name: input("StackSetName") }),
    },
    estimateTemplateCost: { operation: "EstimateTemplateCost" },
    templateSummary: { operation: "GetTemplateSummary" },
    validateTemplate: { operation: "ValidateTemplate" },
  },
  hasMany: {
    exports: { type: "Export", doc: "The outputs that stacks of the region export." },
    stackSets: { type: "StackSet", doc: "The account's stack sets." },
    stacks: { type: "Stack", doc: "The stacks of the region, but for those that are gone." },
    stackHistory: {
      type: "Stack",
      doc: "All stacks of the region by their IDs, also those that ended in the last ninety days.",
      list: {
        operation: "ListStacks",
        path: "StackSummaries[]",
        identifiers: { name: item("StackId") },
        item: "id",
        selectors: ["StackStatusFilter"],
      },
    },
  },
});
