// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { Resource } from "../../../../../src/core/resource/resource.js";
import type { CheckUp as Shape, ZooClient } from "../../sdk/index.js";
import { Animal } from "./animal.js";

/** `meta.identifiers` of CheckUp. */
export interface CheckUpIdentifiers extends Readonly<Record<string, string>> {
  readonly animalId: string;
  readonly id: string;
}

/** A check-up of an animal. */
export class CheckUp extends Resource<ZooClient, Shape, CheckUpIdentifiers> {
  static override readonly resourceName: string = "CheckUp";
  /** @internal */
  static override readonly rootName: string = "ZooResource";
  /** @internal */
  static override readonly factory: string = "";

  /** The ID of the animal that was examined. */
  get animalId(): string {
    return this.identifiers.animalId;
  }

  /** The ID of the check-up. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The ID of the check-up. */
  get checkUpId(): Shape["CheckUpId"] {
    return this.attribute("CheckUpId");
  }

  /** The part of the animal that was examined. */
  get part(): Shape["Part"] {
    return this.attribute("Part");
  }

  /** The notes of the vet. */
  get notes(): Shape["Notes"] {
    return this.attribute("Notes");
  }

  /** The animal. Makes no request. */
  animal(): Animal {
    return new Animal({ id: this.animalId }, this.context);
  }
}
