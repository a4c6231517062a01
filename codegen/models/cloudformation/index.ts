import { input, item, one, response, service } from "../../model/index.js";
import { ChangeSet, Event, ResourceDrift, Stack, StackResource, StackResourceSummary } from "./stack.js";
import { Export, StackInstance, StackSet } from "./stack-set.js";
import { template } from "./template.js";
import { StackRefactor } from "./stack-refactor.js";
import { TypeRegistration } from "./type-registration.js";

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
    StackRefactor,
    StackResource,
    StackResourceSummary,
    StackSet,
    TypeRegistration,
  },
  uncalled: {
    "*": "The types in the registry, generated templates, resource scans and hooks have no members: call these operations with `cloudformation.meta.client`.",
  },
  actions: {
    accountLimits: {
      operation: "DescribeAccountLimits",
      result: { path: "AccountLimits[]", pages: "all" },
    },
    createStack: {
      operation: "CreateStack",
      ...template,
      documents: { ...template.documents, StackPolicyBody: "policy" },
      tagged: true,
      returns: one("Stack", { name: input("StackName") }),
    },
    createStackSet: {
      operation: "CreateStackSet",
      ...template,
      requiresOneOf: [...template.requiresOneOf, "StackId"],
      tagged: true,
      returns: one("StackSet", { name: input("StackSetName") }),
    },
    createStackRefactor: {
      operation: "CreateStackRefactor",
      accepts: {
        name: "refactor",
        module: "template/stack-definitions",
        function: "stackRefactorInput",
        note: "Each `TemplateBody` takes the template as an object, or as JSON or YAML text.",
        throws:
          "`RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template",
      },
      returns: one("StackRefactor", { id: response("StackRefactorId") }),
    },
    estimateTemplateCost: { operation: "EstimateTemplateCost", ...template },
    registerType: {
      operation: "RegisterType",
      returns: one("TypeRegistration", { token: response("RegistrationToken") }),
    },
    templateSummary: {
      operation: "GetTemplateSummary",
      ...template,
      requiresOneOf: [...template.requiresOneOf, "StackName", "StackSetName"],
    },
    validateTemplate: { operation: "ValidateTemplate", ...template },
  },
  hasMany: {
    exports: { type: "Export", doc: "The outputs that the stacks of the region export." },
    stackRefactors: { type: "StackRefactor", doc: "The stack refactors of the region." },
    stackSets: { type: "StackSet", doc: "The account's stack sets." },
    typeRegistrations: {
      type: "TypeRegistration",
      doc: "The registration requests of one extension, which a filter must name. Without `RegistrationStatusFilter`, those in progress.",
    },
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
