import { withArticle } from "../../../src/core/text/with-article.js";
import { id, item, parent, resource, sub } from "../../model/index.js";
import { lowerFirst } from "../../model/names/names.js";
import { inPages, notFound } from "./common.js";

/** An inline policy of a group, a role or a user. */
const inlinePolicy = (owner: "Group" | "Role" | "User") => {
  const ownerName = `${lowerFirst(owner)}Name`;
  const own = { [`${owner}Name`]: id(ownerName), PolicyName: id("name") };
  return resource({
    doc: `An inline policy of ${withArticle(owner.toLowerCase())}, which is deleted with it.`,
    identifiers: { [ownerName]: { member: `${owner}Name` }, name: { member: "PolicyName" } },
    shape: `Get${owner}PolicyResponse`,
    documents: { PolicyDocument: "policy" },
    load: { operation: `Get${owner}Policy`, params: own, path: "@", notFound },
    list: {
      operation: `List${owner}Policies`,
      path: "PolicyNames[]",
      identifiers: { [ownerName]: parent(`${owner}Name`), name: item("@") },
      item: "id",
      selectors: [],
      ...inPages,
    },
    actions: {
      delete: { operation: `Delete${owner}Policy`, params: own },
      put: {
        operation: `Put${owner}Policy`,
        params: own,
        documents: { PolicyDocument: "policy" },
        note: "Creates the policy, or replaces it.",
      },
    },
    has: { [lowerFirst(owner)]: sub(owner, { name: id(ownerName) }) },
  });
};

export const GroupPolicy = inlinePolicy("Group");
export const RolePolicy = inlinePolicy("Role");
export const UserPolicy = inlinePolicy("User");
