import {
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  RemoveRoleFromInstanceProfileCommand,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ErrorSubject } from "../../core/errors/errors.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Role } from "../generated/role.js";
import { type AddStep, type Deleted, type DeleteInput, runDeletion } from "./deletion-plan.js";
import { DeletionRefusedError } from "./deletion-refused-error.js";

const SERVICE_ROLES = "/aws-service-role/";

/**
 * Deletes the role. IAM rejects this while policies are attached to it or an instance profile contains it:
 * `{ force: true }` detaches and removes it first, and `{ force: true, dryRun: true }` returns the steps.
 *
 * Calls DeleteRole.
 *
 * @example
 * for (const { operation, target } of await role.delete({ force: true, dryRun: true })) console.log(operation, target);
 * await role.delete({ force: true });
 *
 * @throws `DeletionRefusedError` with `force` for a service-linked role; `BatchActionError` if a step fails, with the
 *   completed and the remaining steps
 */
export function deleteRole<DryRun extends boolean = false>(
  self: Role,
  handle: Pick<ResourceHandle, "act" | "retire" | "subject">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  const RoleName = self.name;
  return runDeletion(handle, input, options, {
    action: "Role.delete",
    contents: (add) => addContents(add, self, handle.subject, options),
    last: (add) => add(RoleName, new DeleteRoleCommand({ RoleName })),
  });
}

async function addContents(
  add: AddStep,
  self: Role,
  subject: ErrorSubject,
  options: CallOptions,
): Promise<void> {
  await self.load(options);
  if (self.path.startsWith(SERVICE_ROLES)) {
    const reason = "it is linked to a service of AWS, which deletes it (DeleteServiceLinkedRole).";
    throw new DeletionRefusedError(subject, reason);
  }
  const RoleName = self.name;
  for await (const { name: InstanceProfileName } of self.instanceProfiles.with(options)) {
    add(InstanceProfileName, new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName, RoleName }));
  }
  for await (const { arn: PolicyArn } of self.attachedPolicies.with(options)) {
    add(PolicyArn, new DetachRolePolicyCommand({ RoleName, PolicyArn }));
  }
  for await (const { name: PolicyName } of self.policies.with(options)) {
    add(PolicyName, new DeleteRolePolicyCommand({ RoleName, PolicyName }));
  }
}
