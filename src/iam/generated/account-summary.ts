// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetAccountSummaryCommand,
  type GetAccountSummaryCommandOutput,
  type GetAccountSummaryResponse as Shape,
  type IAMClient,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of AccountSummary. */
export type AccountSummaryIdentifiers = Readonly<Record<string, never>>;

/**
 * The account's usage of IAM entities, and its quotas. Created by `iam.accountSummary()`, without a
 * request.
 */
export class AccountSummary extends LoadableResource<IAMClient, Shape, AccountSummaryIdentifiers> {
  static override readonly resourceName: string = "AccountSummary";
  /** @internal */
  static override readonly rootName: string = "IAMResource";

  /** A set of key–value pairs containing information about IAM entity usage and IAM quotas. */
  get summaryMap(): NonNullable<Shape["SummaryMap"]> {
    return this.attribute("SummaryMap") ?? {};
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetAccountSummaryCommand({}), options));
  }
}

/** The attributes in a response of GetAccountSummary. */
function pick(output: GetAccountSummaryCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
