import {
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DetachGroupPolicyCommand,
  DetachRolePolicyCommand,
  DetachUserPolicyCommand,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Policy } from "../generated/policy.js";
import {
  checkDeleteInput,
  type Deleted,
  type DeleteInput,
  type PlannedStep,
  runDeletion,
} from "./deletion-plan.js";
import { DeletionRefusedError } from "./deletion-refused-error.js";

type Handle = Pick<ResourceHandle, "act" | "retire" | "subject">;

/** ARNs of AWS's own policies have no account. */
const AWS_POLICY = /^arn:[^:]+:iam::aws:/;

/**
 * Deletes the policy. IAM refuses while it is attached to something or has other versions than the default:
 * `{ force: true }` ends those first, and `{ force: true, dryRun: true }` returns the steps.
 *
 * Calls [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html).
 *
 * @throws `DeletionRefusedError` with `force` for a policy of AWS's, and for one that is somebody's permissions boundary:
 *   without the boundary they could do more. `BatchActionError` when a step fails, with what is done and what is left
 */
export async function deletePolicy<DryRun extends boolean = false>(
  self: Policy,
  handle: Handle,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  const steps = input.force ? await contents(self, handle, options) : [];
  const PolicyArn = self.arn;
  steps.push({
    operation: "DeletePolicy",
    target: PolicyArn,
    run: () => handle.retire(new DeletePolicyCommand({ PolicyArn }), options),
  });
  return runDeletion("Policy.delete", steps, input, options);
}

async function contents(self: Policy, handle: Handle, options: CallOptions): Promise<PlannedStep[]> {
  const PolicyArn = self.arn;
  if (AWS_POLICY.test(PolicyArn)) throw new DeletionRefusedError(handle.subject, "it is AWS's own.");
  await refuseBoundary(self, handle, options);
  const steps: PlannedStep[] = [];
  const add = (operation: string, target: string, run: () => Promise<unknown>): void => {
    steps.push({ operation, target, run });
  };
  for await (const { name: GroupName } of self.attachedGroups.with(options)) {
    const command = new DetachGroupPolicyCommand({ PolicyArn, GroupName });
    add("DetachGroupPolicy", GroupName, () => handle.act(command, options));
  }
  for await (const { name: RoleName } of self.attachedRoles.with(options)) {
    const command = new DetachRolePolicyCommand({ PolicyArn, RoleName });
    add("DetachRolePolicy", RoleName, () => handle.act(command, options));
  }
  for await (const { name: UserName } of self.attachedUsers.with(options)) {
    const command = new DetachUserPolicyCommand({ PolicyArn, UserName });
    add("DetachUserPolicy", UserName, () => handle.act(command, options));
  }
  for await (const { versionId: VersionId, isDefaultVersion } of self.versions.with(options)) {
    if (isDefaultVersion) continue;
    const command = new DeletePolicyVersionCommand({ PolicyArn, VersionId });
    add("DeletePolicyVersion", VersionId, () => handle.act(command, options));
  }
  return steps;
}

async function refuseBoundary(self: Policy, handle: Handle, options: CallOptions): Promise<void> {
  const isBoundary = { PolicyUsageFilter: "PermissionsBoundary" } as const;
  const [role] = await self.attachedRoles.filter(isBoundary).with(options).limit(1).toArray();
  const [user] = await self.attachedUsers.filter(isBoundary).with(options).limit(1).toArray();
  const first = role ?? user;
  if (!first) return;
  throw new DeletionRefusedError(handle.subject, `it is the permissions boundary of ${String(first)}.`);
}
