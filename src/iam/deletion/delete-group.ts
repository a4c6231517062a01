import {
  DeleteGroupCommand,
  DeleteGroupPolicyCommand,
  DetachGroupPolicyCommand,
  RemoveUserFromGroupCommand,
} from "@aws-sdk/client-iam";
import type { BatchOptions, CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Group } from "../generated/group.js";
import type { GroupCollection } from "../generated/group-collection.js";
import { deleteEach, type DeletingHandle } from "./delete-each.js";
import { type AddStep, type Deleted, type DeleteInput, type Deletion, runDeletion } from "./deletion-plan.js";

/**
 * Deletes the group. IAM refuses while it has users or policies: `{ force: true }` takes those out first, and
 * `{ force: true, dryRun: true }` returns the steps. The users themselves stay.
 *
 * Calls [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html).
 *
 * @throws `BatchActionError` when a step fails, with what is done and what is left
 */
export function deleteGroup<DryRun extends boolean = false>(
  self: Group,
  handle: Pick<ResourceHandle, "act" | "retire">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  const GroupName = self.name;
  const deletion: Deletion = {
    action: "Group.delete",
    contents: (add) => addContents(add, self, options),
    last: (add) => add("DeleteGroup", GroupName, new DeleteGroupCommand({ GroupName })),
  };
  return runDeletion(handle, deletion, input, options);
}

/**
 * Deletes the groups that `.all()`, a filter or `of` named, each as by its own `delete`, several at a time. A path of `/`
 * names nothing. `{ force: true }` and `{ force: true, dryRun: true }` are those of a single one: a dry run resolves to the
 * steps of all.
 *
 * Calls [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html) once for each.
 *
 * @throws `TypeError` on a bare collection, and when a part of the filter is empty; `BatchActionError` when it went through
 *   for some groups only
 */
export function deleteGroups<DryRun extends boolean = false>(
  _self: GroupCollection,
  handle: DeletingHandle<Group>,
  input: DeleteInput<DryRun> = {},
  options: BatchOptions = {},
): Promise<Deleted<DryRun>> {
  return deleteEach(handle, ({ name }) => name, input, options);
}

async function addContents(add: AddStep, self: Group, options: CallOptions): Promise<void> {
  const GroupName = self.name;
  for await (const { name: UserName } of self.users.with(options)) {
    add("RemoveUserFromGroup", UserName, new RemoveUserFromGroupCommand({ GroupName, UserName }));
  }
  for await (const { arn: PolicyArn } of self.attachedPolicies.with(options)) {
    add("DetachGroupPolicy", PolicyArn, new DetachGroupPolicyCommand({ GroupName, PolicyArn }));
  }
  for await (const { name: PolicyName } of self.policies.with(options)) {
    add("DeleteGroupPolicy", PolicyName, new DeleteGroupPolicyCommand({ GroupName, PolicyName }));
  }
}
