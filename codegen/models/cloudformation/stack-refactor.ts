import { id, item, resource } from "../../model/index.js";

const own = { StackRefactorId: id("id") };

export const StackRefactor = resource({
  doc: "A plan that moves resources between stacks, or renames them, without replacing them.",
  identifiers: { id: { member: "StackRefactorId" } },
  shape: "DescribeStackRefactorOutput",
  state: "Status",
  reason: "StatusReason",
  load: {
    operation: "DescribeStackRefactor",
    params: own,
    path: "@",
    notFound: ["StackRefactorNotFoundException", "StackRefactorNotFound"],
  },
  list: {
    operation: "ListStackRefactors",
    path: "StackRefactorSummaries[]",
    identifiers: { id: item("StackRefactorId") },
    item: "partial",
    selectors: ["ExecutionStatusFilter"],
    pageSize: { max: 100 },
  },
  actions: {
    actions: {
      operation: "ListStackRefactorActions",
      params: own,
      result: { path: "StackRefactorActions[]", pages: "all" },
    },
    execute: { operation: "ExecuteStackRefactor", params: own },
  },
  waiters: {
    waitUntilCreateComplete: { waiter: "StackRefactorCreateComplete", params: own, delay: 5, attempts: 120 },
    waitUntilExecuteComplete: {
      waiter: "StackRefactorExecuteComplete",
      params: own,
      delay: 15,
      attempts: 120,
      fails: { ExecutionStatus: ["ROLLBACK_FAILED", "OBSOLETE"] },
      reason: "ExecutionStatusReason",
    },
  },
});
