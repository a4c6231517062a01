import { input, item, one, service } from "../../model/index.js";
import { ChangeSet, Event, ResourceDrift, Stack, StackResource, StackResourceSummary } from "./stack.js";
import { Export, StackInstance, StackSet } from "./stack-set.js";

export const cloudformation = service({
  name: "cloudformation",
  package: "@aws-sdk/client-cloudformation",
  apiReference: "AWSCloudFormation/latest/APIReference",
  root: "CloudFormationResource",
  doc: "AWS CloudFormation: stacks of resources that are described by templates.",
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
    "*": "The type registry, generated templates, resource scans, stack refactors and hooks have no members: call these operations with `cloudformation.meta.client`.",
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
    exports: { type: "Export", doc: "The outputs that the stacks of the region export." },
    stackSets: { type: "StackSet", doc: "The account's stack sets." },
    stacks: { type: "Stack", doc: "The stacks of the region, except deleted ones." },
    stackHistory: {
      type: "Stack",
      doc: "All stacks of the region by their IDs, including those that were deleted in the last 90 days.",
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
