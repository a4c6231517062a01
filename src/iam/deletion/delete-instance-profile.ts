import { DeleteInstanceProfileCommand, RemoveRoleFromInstanceProfileCommand } from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { InstanceProfile } from "../generated/instance-profile.js";
import {
  checkDeleteInput,
  type Deleted,
  type DeleteInput,
  type PlannedStep,
  runDeletion,
} from "./deletion-plan.js";

/**
 * Deletes the instance profile. IAM refuses while it holds a role: `{ force: true }` takes the role out first, and
 * `{ force: true, dryRun: true }` returns the steps. The role itself stays, and running instances lose it.
 *
 * Calls [DeleteInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html).
 *
 * @throws `BatchActionError` when a step fails, with what is done and what is left
 */
export async function deleteInstanceProfile<DryRun extends boolean = false>(
  self: InstanceProfile,
  handle: Pick<ResourceHandle, "act" | "retire">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  const InstanceProfileName = self.name;
  const steps: PlannedStep[] = [];
  if (input.force) {
    await self.load(options);
    for (const { name: RoleName } of self.roles) {
      const command = new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName, RoleName });
      steps.push({
        operation: "RemoveRoleFromInstanceProfile",
        target: RoleName,
        run: () => handle.act(command, options),
      });
    }
  }
  steps.push({
    operation: "DeleteInstanceProfile",
    target: InstanceProfileName,
    run: () => handle.retire(new DeleteInstanceProfileCommand({ InstanceProfileName }), options),
  });
  return runDeletion("InstanceProfile.delete", steps, input, options);
}
