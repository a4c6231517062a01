import type { ResourceModel } from "../model/index.js";
import { filledMembers } from "./parameters.js";
import type { ServiceContext } from "./service-context.js";

/** The members of a resource's list operation that each of its collections fills in. */
export function sharedMembers(context: ServiceContext, type: string): string[] {
  const { resources, hasMany } = context.model;
  const owners: readonly Pick<ResourceModel, "hasMany">[] = [...Object.values(resources), { hasMany }];
  const uses = owners
    .flatMap((owner) => Object.values(owner.hasMany ?? {}))
    .filter((many) => many.type === type)
    .map((many) => filledMembers(many.params ?? {}));
  const [first = []] = uses;
  return first.filter((member) => uses.every((members) => members.includes(member)));
}
