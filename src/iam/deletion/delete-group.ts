import {
  DeleteGroupCommand,
  DeleteGroupPolicyCommand,
  DetachGroupPolicyCommand,
  RemoveUserFromGroupCommand,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Group } from "../generated/group.js";
import { type AddStep, type Deleted, type DeleteInput, runDeletion } from "./deletion-plan.js";

/**
 * Deletes the group. IAM rejects this while the group has users or policies: `{ force: true }` removes those first, and
 * `{ force: true, dryRun: true }` returns the steps. The users themselves remain.
 *
 * Calls DeleteGroup.
 *
 * @throws `BatchActionError` if a step fails, with the completed and the remaining steps
 */
export function deleteGroup<DryRun extends boolean = false>(
  self: Group,
  handle: Pick<ResourceHandle, "act" | "retire">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  const GroupName = self.name;
  return runDeletion(handle, input, options, {
    action: "Group.delete",
    contents: (add) => addContents(add, self, options),
    last: (add) => add(GroupName, new DeleteGroupCommand({ GroupName })),
  });
}

async function addContents(add: AddStep, self: Group, options: CallOptions): Promise<void> {
  const GroupName = self.name;
  for await (const { name: UserName } of self.users.with(options)) {
    add(UserName, new RemoveUserFromGroupCommand({ GroupName, UserName }));
  }
  for await (const { arn: PolicyArn } of self.attachedPolicies.with(options)) {
    add(PolicyArn, new DetachGroupPolicyCommand({ GroupName, PolicyArn }));
  }
  for await (const { name: PolicyName } of self.policies.with(options)) {
    add(PolicyName, new DeleteGroupPolicyCommand({ GroupName, PolicyName }));
  }
}
