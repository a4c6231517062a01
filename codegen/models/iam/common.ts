import {
  type ActionModel,
  allPages,
  data,
  id,
  idList,
  item,
  type ListModel,
  type Params,
  type TagsModel,
} from "../../model/index.js";

/** The not-found errors of IAM; the second is the name in the service's model. */
export const notFound = ["NoSuchEntityException", "NoSuchEntity"];

/** Lists with paths can be narrowed by a path prefix; all paths begin with `/`. */
export const byPath = { prefixes: { PathPrefix: "path" }, open: { PathPrefix: "/" } } as const;

/** How most lists are paged. */
export const inPages = { more: "IsTruncated", pageSize: { max: 1000 } } as const;

/** Tags of resources with their own tag operations: `TagRole`, `UntagRole`, `ListRoleTags`. */
export const tagsOf = (what: string, own: Params, attribute: string | undefined = "Tags"): TagsModel => ({
  ...(attribute !== undefined && { attribute }),
  get: { operation: `List${what}Tags`, params: own, path: "Tags" },
  add: { operation: `Tag${what}`, params: own, member: "Tags" },
  remove: { operation: `Untag${what}`, params: own, keys: "TagKeys" },
});

/** The managed policies that are attached to a group, a role or a user: only their names and ARNs. */
export const attachedPolicies = (what: "Group" | "Role" | "User", own: Params) => ({
  type: "Policy",
  params: own,
  doc: `The managed policies that are attached to the ${what.toLowerCase()}.`,
  list: {
    operation: `ListAttached${what}Policies`,
    path: "AttachedPolicies[]",
    identifiers: { arn: item("PolicyArn") },
    item: "id",
    selectors: ["PathPrefix"],
    prefixes: { PathPrefix: { of: "arn", after: "^arn:[^/]*:policy(?=/)" } },
    open: byPath.open,
    ...inPages,
  } as const satisfies ListModel,
});

/** The policies that a simulation of a principal takes beside the principal's own. */
export const simulatedPolicies = {
  "PolicyInputList[]": "policy",
  "PermissionsBoundaryPolicyInputList[]": "policy",
  ResourcePolicy: "policy",
} as const;

/** Turns a credential on and off, and deletes it. */
export const credential = (what: string, own: Params, status: string) =>
  ({
    activate: {
      operation: `Update${what}`,
      params: { ...own, [status]: { from: "value", value: "Active" } },
    },
    deactivate: {
      operation: `Update${what}`,
      params: { ...own, [status]: { from: "value", value: "Inactive" } },
    },
    delete: { operation: `Delete${what}`, params: own },
  }) as const;

/** The context keys that the policies of a user or a role use. */
export const contextKeys = {
  operation: "GetContextKeysForPrincipalPolicy",
  effect: "reads",
  params: { PolicySourceArn: data("Arn") },
  documents: { "PolicyInputList[]": "policy" },
  result: { path: "ContextKeyNames[]" },
} as const satisfies ActionModel;

export const policiesGrantingServiceAccess = {
  operation: "ListPoliciesGrantingServiceAccess",
  params: { Arn: data("Arn") },
  result: { ...allPages("PoliciesGrantingServiceAccess[]"), pages: { Marker: "Marker" } },
} as const satisfies ActionModel;

export const simulate = (what: "role" | "user") =>
  ({
    operation: "SimulatePrincipalPolicy",
    effect: "reads",
    params: { PolicySourceArn: data("Arn") },
    documents: simulatedPolicies,
    note: `Simulates whether the ${what} may perform these actions. Performs none of them.`,
    shorthand: idList("ActionNames", undefined, { name: "actions" }),
    result: allPages("EvaluationResults[]"),
  }) as const satisfies ActionModel;

export const userName = { UserName: id("userName") };
