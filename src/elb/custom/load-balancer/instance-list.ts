import type { Instance as InstanceShape } from "@aws-sdk/client-elastic-load-balancing";

/** Anything with an instance's id: an `Instance` of `tucuxi/ec2`, of whichever copy of the package. */
export interface HasInstanceId {
  readonly id: string;
}

/** Instances as people have them: resources of `tucuxi/ec2`, ids, or both. */
export type InstanceList = readonly (HasInstanceId | string)[];

/** The service's own form of the list. */
export function toInstances(instances: InstanceList): InstanceShape[] {
  return instances.map((instance, index) => {
    const id: unknown = typeof instance === "string" ? instance : instance?.id;
    if (typeof id === "string" && id !== "") return { InstanceId: id };
    throw new TypeError(`The instance at position ${index} has no id: give an Instance or its id.`);
  });
}

/** Whether the caller gave a list rather than the SDK's own input. */
export function isList<Item>(given: readonly Item[] | object): given is readonly Item[] {
  return Array.isArray(given);
}
