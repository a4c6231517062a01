import type { Batch } from "../../../../../src/core/batch/batch-call.js";
import type { Label } from "../generated/label.js";

/** One call can only remove the same labels of all the things that it names. */
export function byResource(labels: Batch<Label>): Batch<Label>[] {
  const groups = new Map<string, [Label, ...Label[]]>();
  for (const label of labels) {
    const group = groups.get(label.resourceId);
    if (group) group.push(label);
    else groups.set(label.resourceId, [label]);
  }
  return [...groups.values()];
}
