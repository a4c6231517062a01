import {
  DeleteGroupCommand,
  DeleteGroupPolicyCommand,
  DetachGroupPolicyCommand,
  RemoveUserFromGroupCommand,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Group } from "../generated/group.js";
import {
  checkDeleteInput,
  type Deleted,
  type DeleteInput,
  type PlannedStep,
  runDeletion,
} from "./deletion-plan.js";

/**
 * Deletes the group. IAM refuses while it has users or policies: `{ force: true }` takes those out first, and
 * `{ force: true, dryRun: true }` returns the steps. The users themselves stay.
 *
 * Calls [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html).
 *
 * @throws `BatchActionError` when a step fails, with what is done and what is left
 */
export async function deleteGroup<DryRun extends boolean = false>(
  self: Group,
  handle: Pick<ResourceHandle, "act" | "retire">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  const steps = input.force ? await contents(self, handle, options) : [];
  const GroupName = self.name;
  steps.push({
    operation: "DeleteGroup",
    target: GroupName,
    run: () => handle.retire(new DeleteGroupCommand({ GroupName }), options),
  });
  return runDeletion("Group.delete", steps, input, options);
}

async function contents(
  self: Group,
  handle: Pick<ResourceHandle, "act">,
  options: CallOptions,
): Promise<PlannedStep[]> {
  const GroupName = self.name;
  const steps: PlannedStep[] = [];
  for await (const { name: UserName } of self.users.with(options)) {
    const command = new RemoveUserFromGroupCommand({ GroupName, UserName });
    steps.push({
      operation: "RemoveUserFromGroup",
      target: UserName,
      run: () => handle.act(command, options),
    });
  }
  for await (const { arn: PolicyArn } of self.attachedPolicies.with(options)) {
    const command = new DetachGroupPolicyCommand({ GroupName, PolicyArn });
    steps.push({
      operation: "DetachGroupPolicy",
      target: PolicyArn,
      run: () => handle.act(command, options),
    });
  }
  for await (const { name: PolicyName } of self.policies.with(options)) {
    const command = new DeleteGroupPolicyCommand({ GroupName, PolicyName });
    steps.push({
      operation: "DeleteGroupPolicy",
      target: PolicyName,
      run: () => handle.act(command, options),
    });
  }
  return steps;
}
