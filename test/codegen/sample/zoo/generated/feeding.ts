// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { Readable } from "node:stream";
import { holdingErrors } from "../../../../../src/core/concurrency/holding-errors.js";
import { Resource } from "../../../../../src/core/resource/resource.js";
import type { Feeding as Shape, ZooClient } from "../../sdk/index.js";

/** `meta.identifiers` of Feeding. */
export interface FeedingIdentifiers extends Readonly<Record<string, string>> {
  readonly enclosureName: string;
  readonly animalId: string;
  readonly id: string;
}

/**
 * A feeding of an animal in an enclosure. Created by `zoo.feeding(enclosureName, animalId, id)`,
 * without a request.
 */
export class Feeding extends Resource<ZooClient, Shape, FeedingIdentifiers> {
  static override readonly resourceName: string = "Feeding";
  /** @internal */
  static override readonly rootName: string = "ZooResource";

  /** The name of the enclosure. */
  get enclosureName(): string {
    return this.identifiers.enclosureName;
  }

  /** The animal ID of the feeding. */
  get animalId(): string {
    return this.identifiers.animalId;
  }

  /** The ID of the feeding. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the feeding. */
  get feedingId(): string {
    return this.identifiers.id;
  }

  /** When the feeding took place. */
  get at(): Shape["At"] {
    return this.attribute("At");
  }

  /**
   * Washes up after the feeding, with water from a file.
   *
   * @throws the error of the stream
   * @example
   * await feeding.wash(createReadStream("water"));
   */
  async wash(stream: Readable & { readonly path: string }): Promise<string> {
    const { groom } = await holdingErrors(stream, import("./deferred-grooming.js"));
    return groom(this, stream);
  }

  /** Washes the feeding trough dry. */
  async washDry(): Promise<string> {
    const { groomDry } = await import("./deferred-grooming.js");
    return groomDry(this);
  }
}
