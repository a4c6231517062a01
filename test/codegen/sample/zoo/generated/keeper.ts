// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { numberOf } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import {
  CallKeeperCommand,
  type CallKeeperCommandInput,
  type CallKeeperCommandOutput,
  type Keeper as Shape,
  type ZooClient,
} from "../../sdk/index.js";
import { findKeeper } from "../keeper/find-keeper.js";
import { isThere } from "../keeper/is-there.js";

/** `meta.identifiers` of Keeper. */
export interface KeeperIdentifiers extends Readonly<Record<string, string>> {
  readonly number: string;
}

/** A keeper. Created by `zoo.keeper(number)`, without a request. */
export class Keeper extends LoadableResource<ZooClient, Shape, KeeperIdentifiers> {
  static override readonly resourceName: string = "Keeper";
  /** @internal */
  static override readonly rootName: string = "ZooResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchKeeper"];

  /** The number of the keeper. */
  get number(): number {
    return numberOf(this.identifiers.number, "number");
  }

  /** The SDK's name for `number`: the number of the keeper. */
  get keeperNumber(): number {
    return numberOf(this.identifiers.number, "number");
  }

  /** The number on the badge. */
  get badgeNumber(): Shape["BadgeNumber"] {
    return this.attribute("BadgeNumber");
  }

  /** The phone number of the keeper. */
  get phoneNumber(): Shape["PhoneNumber"] {
    return this.attribute("PhoneNumber");
  }

  /**
   * Calls a keeper.
   *
   * Calls `CallKeeper`.
   */
  async call(
    input: ReadonlyInput<Omit<CallKeeperCommandInput, "KeeperNumber">> = {},
    options?: CallOptions,
  ): Promise<CallKeeperCommandOutput> {
    return this.act(new CallKeeperCommand({ ...sdkInput(input), KeeperNumber: this.number }), options);
  }

  /**
   * Whether the resource exists. `false` only for the service's own not-found errors; every other
   * error, such as a 403, is thrown.
   */
  override async exists(options: CallOptions = {}): Promise<boolean> {
    return isThere(this, options);
  }

  protected override fetch(options: CallOptions): Promise<Shape | undefined> {
    return findKeeper(this, options);
  }
}
