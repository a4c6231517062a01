import type { ResourceModel, ServiceModel } from "../../model/index.js";
import { words } from "../../model/names/names.js";
import { NO_SHAPE, type SdkPackage, type Shape } from "../../sdk/index.js";

/** A service's model and the SDK package that it describes. */
export class ServiceContext {
  readonly model: ServiceModel;
  readonly sdk: SdkPackage;
  /** The folder of the services' sources, from which custom functions are read. */
  readonly sourceRoot: string;
  /** The core's folder, as a file in `<service>/generated/` imports it. */
  readonly core: string;
  /** The functions that methods load on first use, by what they are loaded together for and by module. */
  readonly deferred = new Map<string, Map<string, Set<string>>>();

  constructor(model: ServiceModel, sdk: SdkPackage, sourceRoot: string, core: string) {
    this.model = model;
    this.sdk = sdk;
    this.sourceRoot = sourceRoot;
    this.core = core;
  }

  resource(name: string): ResourceModel {
    const found = this.model.resources[name];
    if (!found) throw new Error(`${this.model.name}: there is no model of a resource ${name}`);
    return found;
  }

  /** The shape of a resource's attributes. */
  shapeOf({ shape }: Pick<ResourceModel, "shape">): Shape {
    return shape === undefined ? NO_SHAPE : this.sdk.expectShape(shape);
  }

  /** The name of a resource in sentences: `security group`. */
  noun(name: string): string {
    return this.resource(name).noun ?? words(name);
  }

  /** What a member of a resource is, where neither the service nor the model says more: `The owner of the animal.` */
  memberText(type: string, member: string): string {
    return `The ${words(member).replace(/\bid\b/, "ID")} of the ${this.noun(type)}.`;
  }

  /** What a hand-written module is loaded for on first use, if it is in such a room. */
  deferredFor(module: string): string | undefined {
    const groups = Object.entries(this.model.deferred?.rooms ?? {});
    return groups.find(([, rooms]) => rooms.some((room) => `${module}/`.startsWith(`${room}/`)))?.[0];
  }

  /** Whether a hand-written module is loaded on first use. */
  isDeferred(module: string): boolean {
    return this.deferredFor(module) !== undefined;
  }

  /** Whether an operation supports dry runs. */
  hasDryRun(operation: string): boolean {
    const { dryRun } = this.model;
    return dryRun !== undefined && this.sdk.expectOperation(operation).input.members.includes(dryRun);
  }

  /** `[StopInstances](…)`, for doc comments. */
  link(operation: string): string {
    const { apiReference } = this.model;
    if (apiReference === undefined) return `\`${operation}\``;
    return `[${operation}](https://docs.aws.amazon.com/${apiReference}/API_${operation}.html)`;
  }
}
