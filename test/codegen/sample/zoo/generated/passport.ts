// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import {
  GetPassportCommand,
  type GetPassportCommandOutput,
  type PassportDetails as Shape,
  type ZooClient,
} from "../../sdk/index.js";

/** `meta.identifiers` of Passport. */
export interface PassportIdentifiers extends Readonly<Record<string, string>> {
  readonly number: string;
}

/** The passport of an animal. Created by `zoo.passport(number)`, without a request. */
export class Passport extends LoadableResource<ZooClient, Shape, PassportIdentifiers> {
  static override readonly resourceName: string = "Passport";
  /** @internal */
  static override readonly rootName: string = "ZooResource";

  /** The number of the passport. */
  get number(): string {
    return this.identifiers.number;
  }

  /** The country that the animal is from. */
  get country(): Shape["Country"] {
    return this.attribute("Country");
  }

  /** Who issued the passport. */
  get issuedBy(): Shape["IssuedBy"] {
    return this.attribute("IssuedBy");
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetPassportCommand({ Number: this.number }), options));
  }
}

/** The attributes in a response of GetPassport. */
function pick(output: GetPassportCommandOutput): Shape | undefined {
  return output.Passport;
}
