import { DeletePolicyVersionCommand } from "@aws-sdk/client-iam";
import { runSteps } from "../../core/batch/run-steps.js";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkWholeNumber } from "../../core/text/argument-checks.js";
import { deletePart } from "../deletion/deletion-plan.js";
import type { Policy } from "../generated/policy.js";

/**
 * Deletes the oldest versions of the policy, so that at most `keep` are left. The default version is kept. A policy can
 * have five versions; the default of four leaves room for a new one.
 *
 * Calls DeletePolicyVersion for each of them, and resolves to their ids.
 *
 * @throws `BatchActionError` if one of several versions cannot be deleted: `succeeded` has the ids of the deleted ones
 * @example
 * await policy.pruneVersions();
 * await policy.createVersion({ PolicyDocument: document, SetAsDefault: true });
 */
export async function pruneVersions(
  self: Policy,
  handle: Pick<ResourceHandle, "act">,
  keep = 4,
  options?: CallOptions,
): Promise<string[]> {
  checkWholeNumber("keep", keep, 1);
  const versions = await self.versions.with(options ?? {}).toArray();
  const oldestFirst = versions
    .filter(({ isDefaultVersion }) => !isDefaultVersion)
    .sort((a, b) => a.createDate.getTime() - b.createDate.getTime());
  const ids = oldestFirst.slice(0, Math.max(versions.length - keep, 0)).map(({ versionId }) => versionId);
  const steps = ids.map((VersionId) => ({
    id: VersionId,
    run: () =>
      deletePart(handle, new DeletePolicyVersionCommand({ PolicyArn: self.arn, VersionId }), options),
  }));
  await runSteps(`${self.toString()}.pruneVersions`, steps, options);
  return ids;
}
