import { found, foundMany, id, resource } from "../../model/index.js";
import { described } from "./described.js";
import { tags } from "./tagging.js";

const own = { RuleArn: id("arn") };

export const Rule = resource({
  doc: "A rule of a listener: an action for the requests that match its conditions.",
  identifiers: { arn: { member: "RuleArn" } },
  misnomers: { id: "arn" },
  shape: "Rule",
  tags,
  ...described("Rule", "ListenerArn"),
  actions: {
    delete: { operation: "DeleteRule", params: own },
    modify: {
      operation: "ModifyRule",
      params: own,
      accepts: {
        name: "changes",
        note: "Given conditions replace all existing conditions, a given action replaces the existing one, and everything else is not changed. Takes plain settings, or the SDK's own input.",
        module: "rule/modify",
        function: "toModifyRule",
        throws: "`TypeError` for a target group of another region or account",
      },
      example: 'await rule.modify({ pathPatterns: ["/api/*", "/v2/*"] });',
    },
  },
  has: {
    listener: found("Listener", "arn", { module: "rule/listener", function: "listenerArn" }),
    targetGroups: foundMany("TargetGroup", "arn", {
      module: "forwarded",
      function: "targetGroupsOfRule",
    }),
  },
  custom: { setPriority: "rule/set-priority" },
});
