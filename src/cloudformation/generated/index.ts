// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { ChangeSetCollection, type ChangeSetFilter } from "./change-set-collection.js";
export { ChangeSet, type ChangeSetIdentifiers } from "./change-set.js";
export { CloudFormationResource, type CloudFormationResourceConfig } from "./cloudformation-resource.js";
export { EventCollection, type EventFilter } from "./event-collection.js";
export { Event, type EventIdentifiers } from "./event.js";
export { ExportCollection, type ExportFilter } from "./export-collection.js";
export { Export, type ExportIdentifiers } from "./export.js";
export { ResourceDriftCollection, type ResourceDriftFilter } from "./resource-drift-collection.js";
export { ResourceDrift, type ResourceDriftIdentifiers } from "./resource-drift.js";
export { StackCollectionBase } from "./stack-collection-base.js";
export { StackCollection, type StackFilter } from "./stack-collection.js";
export { StackHistoryCollection, type StackHistoryFilter } from "./stack-history-collection.js";
export { StackInstanceCollection, type StackInstanceFilter } from "./stack-instance-collection.js";
export { StackInstance, type StackInstanceIdentifiers } from "./stack-instance.js";
export { StackRefactorCollection, type StackRefactorFilter } from "./stack-refactor-collection.js";
export { StackRefactor, type StackRefactorIdentifiers } from "./stack-refactor.js";
export {
  StackResourceSummaryCollection,
  type StackResourceSummaryFilter,
} from "./stack-resource-summary-collection.js";
export { StackResourceSummary, type StackResourceSummaryIdentifiers } from "./stack-resource-summary.js";
export { StackResource, type StackResourceIdentifiers } from "./stack-resource.js";
export { StackSetCollection, type StackSetFilter } from "./stack-set-collection.js";
export { StackSet, type StackSetIdentifiers } from "./stack-set.js";
export { Stack, type StackIdentifiers } from "./stack.js";
export { TypeRegistrationCollection, type TypeRegistrationFilter } from "./type-registration-collection.js";
export { TypeRegistration, type TypeRegistrationIdentifiers } from "./type-registration.js";
