import { DeleteUserCommand } from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { User } from "../generated/user.js";
import { type Deleted, type DeleteInput, type Deletion, runDeletion } from "./deletion-plan.js";
import { addUserContents } from "./user-contents.js";

/**
 * Deletes the user. IAM rejects this while the user has credentials, policies, MFA devices or groups: `{ force: true }`
 * removes those first, and `{ force: true, dryRun: true }` returns the steps.
 *
 * Calls [DeleteUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html).
 *
 * @throws `BatchActionError` if a step fails, with the completed and the remaining steps
 */
export function deleteUser<DryRun extends boolean = false>(
  self: User,
  handle: Pick<ResourceHandle, "act" | "retire">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  const UserName = self.name;
  const deletion: Deletion = {
    action: "User.delete",
    contents: (add) => addUserContents(add, self, options),
    last: (add) => add(UserName, new DeleteUserCommand({ UserName })),
  };
  return runDeletion(handle, deletion, input, options);
}
