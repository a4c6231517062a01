import type { CallOptions } from "../core/call/call-options.js";
import { errorName } from "../core/errors/error-guards.js";
import { ResourceNotFoundError } from "../core/errors/errors.js";
import { checkIdentifiers, describeResource } from "../core/resource/identifiers.js";
import type { ELBv2Resource } from "./generated/elbv2-resource.js";
import { LoadBalancer } from "./generated/load-balancer.js";
import { LoadBalancerCollection } from "./generated/load-balancer-collection.js";
import { TargetGroup } from "./generated/target-group.js";
import { TargetGroupCollection } from "./generated/target-group-collection.js";
import { TrustStore } from "./generated/trust-store.js";
import { TrustStoreCollection } from "./generated/trust-store-collection.js";

/**
 * The load balancer of this name, loaded.
 *
 * Calls [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
 *
 * @throws `ResourceNotFoundError` when the service knows none
 */
export async function loadBalancerByName(
  self: ELBv2Resource,
  name: string,
  options: CallOptions = {},
): Promise<LoadBalancer> {
  const all = new LoadBalancerCollection(self["context"], {}).with(options);
  return theOne(LoadBalancer, name, (filter) => all.filter(filter).first());
}

/**
 * The target group of this name, loaded.
 *
 * Calls [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html).
 *
 * @throws `ResourceNotFoundError` when the service knows none
 */
export async function targetGroupByName(
  self: ELBv2Resource,
  name: string,
  options: CallOptions = {},
): Promise<TargetGroup> {
  const all = new TargetGroupCollection(self["context"], {}).with(options);
  return theOne(TargetGroup, name, (filter) => all.filter(filter).first());
}

/**
 * The trust store of this name, loaded.
 *
 * Calls [DescribeTrustStores](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html).
 *
 * @throws `ResourceNotFoundError` when the service knows none
 */
export async function trustStoreByName(
  self: ELBv2Resource,
  name: string,
  options: CallOptions = {},
): Promise<TrustStore> {
  const all = new TrustStoreCollection(self["context"], {}).with(options);
  return theOne(TrustStore, name, (filter) => all.filter(filter).first());
}

interface NamedClass {
  readonly resourceName: string;
  readonly notFoundErrors: readonly string[];
}

async function theOne<Item>(
  { resourceName, notFoundErrors }: NamedClass,
  name: string,
  find: (filter: { Names: string[] }) => Promise<Item | undefined>,
): Promise<Item> {
  const identifiers = { name };
  checkIdentifiers(resourceName, identifiers, []);
  const subject = { resource: describeResource(resourceName, identifiers), identifiers };
  let found: Item | undefined;
  try {
    found = await find({ Names: [name] });
  } catch (error) {
    if (!notFoundErrors.includes(errorName(error) ?? "")) throw error;
    throw new ResourceNotFoundError(subject, { cause: error });
  }
  if (found === undefined) throw new ResourceNotFoundError(subject);
  return found;
}
