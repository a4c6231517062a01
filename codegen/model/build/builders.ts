import type { ReturnsModel } from "../vocabulary/action-model.js";
import type { EntryModel } from "../vocabulary/attribute-model.js";
import type { FunctionModel, IdentifierSources } from "../vocabulary/params.js";
import type { ForeignModel, HasModel } from "../vocabulary/relation-model.js";
import type { ResourceModel } from "../vocabulary/resource-model.js";
import type { ServiceModel } from "../vocabulary/service-model.js";
import { item } from "../vocabulary/source.js";

/** A resource; the function only types the model. */
export const resource = <const Model extends ResourceModel>(model: Model): Model => model;

/** A service; the function only types the model. */
export const service = <const Model extends ServiceModel>(model: Model): Model => model;

/** An action returns one resource, or an attribute refers to one. */
export const one = (type: string, identifiers: IdentifierSources, path?: string) =>
  ({
    kind: "reference",
    type,
    many: false,
    identifiers,
    ...(path !== undefined && { path }),
  }) as const satisfies HasModel;

/** An action returns a list of resources, or an attribute refers to several; `path` is their place. */
export const many = (type: string, identifiers: IdentifierSources, path: string) =>
  ({ kind: "reference", type, many: true, identifiers, path }) as const satisfies HasModel & ReturnsModel;

/** An action returns one resource for each entry of a list in the caller's input. */
export const each = (type: string, identifiers: IdentifierSources, path: string) =>
  ({ type, many: true, identifiers, path, over: "input" }) as const satisfies ReturnsModel;

/** Resources of another service: `foreign("ec2", "subnet", "Subnets[]")` is a method that takes EC2's root. */
export const foreign = (subpath: string, factory: string, path: string) =>
  ({ service: subpath, factory, path }) as const satisfies ForeignModel;

/** A resource whose identifier a hand-written function finds, with its doc comment: `found("Listener", "arn", …)`. */
export const found = (type: string, identifier: string, by: FunctionModel) =>
  ({
    kind: "found",
    type,
    many: false,
    identifiers: { [identifier]: item("@") },
    by,
  }) as const satisfies HasModel;

/** Several resources; the function returns their identifiers. */
export const foundMany = (type: string, identifier: string, by: FunctionModel) =>
  ({ ...found(type, identifier, by), many: true }) as const satisfies HasModel;

/** A sub-resource, returned by a method that needs only identifiers. */
export const sub = (type: string, identifiers: IdentifierSources) =>
  ({ kind: "subresource", type, many: false, identifiers }) as const satisfies HasModel;

/** An entry of a map of attributes. */
export const entry = (type: EntryModel["type"], doc: string): EntryModel => ({ type, doc });

/** An entry that the service always returns. */
export const certain = (type: EntryModel["type"], doc: string): EntryModel => ({ type, doc, always: true });
