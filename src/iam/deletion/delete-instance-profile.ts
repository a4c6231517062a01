import { DeleteInstanceProfileCommand, RemoveRoleFromInstanceProfileCommand } from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { InstanceProfile } from "../generated/instance-profile.js";
import { type AddStep, type Deleted, type DeleteInput, runDeletion } from "./deletion-plan.js";

/**
 * Deletes the instance profile. IAM rejects this while it contains a role: `{ force: true }` removes the role first,
 * and `{ force: true, dryRun: true }` returns the steps. The role itself remains, but running instances lose it.
 *
 * Calls DeleteInstanceProfile.
 *
 * @throws `BatchActionError` if a step fails, with the completed and the remaining steps
 */
export function deleteInstanceProfile<DryRun extends boolean = false>(
  self: InstanceProfile,
  handle: Pick<ResourceHandle, "act" | "retire">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  const InstanceProfileName = self.name;
  return runDeletion(handle, input, options, {
    action: "InstanceProfile.delete",
    contents: (add) => addContents(add, self, options),
    last: (add) => add(InstanceProfileName, new DeleteInstanceProfileCommand({ InstanceProfileName })),
  });
}

async function addContents(add: AddStep, self: InstanceProfile, options: CallOptions): Promise<void> {
  await self.load(options);
  const InstanceProfileName = self.name;
  for (const { name: RoleName } of self.roles) {
    add(RoleName, new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName, RoleName }));
  }
}
