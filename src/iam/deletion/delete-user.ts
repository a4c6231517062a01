import { DeleteUserCommand } from "@aws-sdk/client-iam";
import type { BatchOptions, CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { User } from "../generated/user.js";
import type { UserCollection } from "../generated/user-collection.js";
import { deleteEach, type DeletingHandle } from "./delete-each.js";
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
    last: (add) => add("DeleteUser", UserName, new DeleteUserCommand({ UserName })),
  };
  return runDeletion(handle, deletion, input, options);
}

/**
 * Deletes the users that `.all()`, a filter or `of` selects, each like its own `delete`, several at a time. A path of
 * `/` selects nothing. `{ force: true }` and `{ force: true, dryRun: true }` work as for a single user: a dry run
 * resolves to the steps for all of them.
 *
 * Calls [DeleteUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html) once for each.
 *
 * @throws `TypeError` if nothing selects the users, or a part of the filter is empty; `BatchActionError` if it failed
 *   for some of them
 */
export function deleteUsers<DryRun extends boolean = false>(
  _self: UserCollection,
  handle: DeletingHandle<User>,
  input: DeleteInput<DryRun> = {},
  options: BatchOptions = {},
): Promise<Deleted<DryRun>> {
  return deleteEach(handle, ({ name }) => name, input, options);
}
