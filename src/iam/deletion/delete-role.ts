import {
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  RemoveRoleFromInstanceProfileCommand,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Role } from "../generated/role.js";
import {
  checkDeleteInput,
  type Deleted,
  type DeleteInput,
  type PlannedStep,
  runDeletion,
} from "./deletion-plan.js";
import { DeletionRefusedError } from "./deletion-refused-error.js";

const SERVICE_ROLES = "/aws-service-role/";

/**
 * Deletes the role. IAM refuses while policies are attached to it or an instance profile holds it: `{ force: true }` ends
 * those first, and `{ force: true, dryRun: true }` returns the steps.
 *
 * Calls [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html).
 *
 * @example
 * for (const { operation, target } of await role.delete({ force: true, dryRun: true })) console.log(operation, target);
 * await role.delete({ force: true });
 *
 * @throws `DeletionRefusedError` with `force` for a service-linked role; `BatchActionError` when a step fails, with what is
 *   done and what is left
 */
export async function deleteRole<DryRun extends boolean = false>(
  self: Role,
  handle: Pick<ResourceHandle, "act" | "retire" | "subject">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  const steps = input.force ? await contents(self, handle, options) : [];
  const RoleName = self.name;
  steps.push({
    operation: "DeleteRole",
    target: RoleName,
    run: () => handle.retire(new DeleteRoleCommand({ RoleName }), options),
  });
  return runDeletion("Role.delete", steps, input, options);
}

async function contents(
  self: Role,
  handle: Pick<ResourceHandle, "act" | "subject">,
  options: CallOptions,
): Promise<PlannedStep[]> {
  await self.load(options);
  if (self.path.startsWith(SERVICE_ROLES)) {
    const reason = "it is linked to a service of AWS, which deletes it (DeleteServiceLinkedRole).";
    throw new DeletionRefusedError(handle.subject, reason);
  }
  const RoleName = self.name;
  const steps: PlannedStep[] = [];
  for await (const { name: InstanceProfileName } of self.instanceProfiles.with(options)) {
    const command = new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName, RoleName });
    steps.push(
      step("RemoveRoleFromInstanceProfile", InstanceProfileName, () => handle.act(command, options)),
    );
  }
  for await (const { arn: PolicyArn } of self.attachedPolicies.with(options)) {
    const command = new DetachRolePolicyCommand({ RoleName, PolicyArn });
    steps.push(step("DetachRolePolicy", PolicyArn, () => handle.act(command, options)));
  }
  for await (const { name: PolicyName } of self.policies.with(options)) {
    const command = new DeleteRolePolicyCommand({ RoleName, PolicyName });
    steps.push(step("DeleteRolePolicy", PolicyName, () => handle.act(command, options)));
  }
  return steps;
}

function step(operation: string, target: string, run: () => Promise<unknown>): PlannedStep {
  return { operation, target, run };
}
