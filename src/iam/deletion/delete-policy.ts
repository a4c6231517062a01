import {
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DetachGroupPolicyCommand,
  DetachRolePolicyCommand,
  DetachUserPolicyCommand,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ErrorSubject } from "../../core/errors/errors.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Policy } from "../generated/policy.js";
import { type AddStep, type Deleted, type DeleteInput, runDeletion } from "./deletion-plan.js";
import { DeletionRefusedError } from "./deletion-refused-error.js";

/** ARNs of AWS managed policies have no account. */
const AWS_POLICY = /^arn:[^:]+:iam::aws:/;

/**
 * Deletes the policy. IAM rejects this while it is attached or has versions other than the default: `{ force: true }`
 * detaches it and deletes those first, and `{ force: true, dryRun: true }` returns the steps.
 *
 * Calls DeletePolicy.
 *
 * @throws `DeletionRefusedError` with `force` for an AWS managed policy, and for one that is a permissions boundary,
 *   because without it its users and roles would have more permissions. `BatchActionError` if a step fails, with the
 *   completed and the remaining steps
 */
export function deletePolicy<DryRun extends boolean = false>(
  self: Policy,
  handle: Pick<ResourceHandle, "act" | "retire" | "subject">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  const PolicyArn = self.arn;
  return runDeletion(handle, input, options, {
    action: "Policy.delete",
    contents: (add) => addContents(add, self, handle.subject, options),
    last: (add) => add(PolicyArn, new DeletePolicyCommand({ PolicyArn })),
  });
}

async function addContents(
  add: AddStep,
  self: Policy,
  subject: ErrorSubject,
  options: CallOptions,
): Promise<void> {
  const PolicyArn = self.arn;
  if (AWS_POLICY.test(PolicyArn)) throw new DeletionRefusedError(subject, "it is AWS's own.");
  await refuseBoundary(self, subject, options);
  for await (const { name: GroupName } of self.attachedGroups.with(options)) {
    add(GroupName, new DetachGroupPolicyCommand({ PolicyArn, GroupName }));
  }
  for await (const { name: RoleName } of self.attachedRoles.with(options)) {
    add(RoleName, new DetachRolePolicyCommand({ PolicyArn, RoleName }));
  }
  for await (const { name: UserName } of self.attachedUsers.with(options)) {
    add(UserName, new DetachUserPolicyCommand({ PolicyArn, UserName }));
  }
  for await (const { versionId: VersionId, isDefaultVersion } of self.versions.with(options)) {
    if (isDefaultVersion) continue;
    add(VersionId, new DeletePolicyVersionCommand({ PolicyArn, VersionId }));
  }
}

async function refuseBoundary(self: Policy, subject: ErrorSubject, options: CallOptions): Promise<void> {
  const isBoundary = { PolicyUsageFilter: "PermissionsBoundary" } as const;
  const [role] = await self.attachedRoles.filter(isBoundary).with(options).limit(1).toArray();
  const [user] = await self.attachedUsers.filter(isBoundary).with(options).limit(1).toArray();
  const first = role ?? user;
  if (!first) return;
  throw new DeletionRefusedError(subject, `it is the permissions boundary of ${String(first)}.`);
}
