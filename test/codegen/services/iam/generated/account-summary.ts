// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetAccountSummaryCommand,
  type GetAccountSummaryCommandOutput,
  type GetAccountSummaryResponse as Shape,
  type IAMClient,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { withoutMetadata } from "../../../../../src/core/resource/attributes/metadata.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of AccountSummary. */
export type AccountSummaryIdentifiers = Readonly<Record<string, never>>;

/**
 * How much the account has of what IAM counts, and how much it may have. Created by
 * `iam.accountSummary()`, without a request.
 */
export class AccountSummary extends LoadableResource<IAMClient, Shape, AccountSummaryIdentifiers> {
  static override readonly resourceName: string = "AccountSummary";
  /** @internal */
  static override readonly rootName: string = "IAMResource";

  /** A set of key–value pairs containing information about IAM entity usage and IAM quotas. */
  get summaryMap(): NonNullable<Shape["SummaryMap"]> {
    return this.attribute("SummaryMap") ?? {};
  }

  /** How many users there are. */
  get users(): number {
    return this.required(this.attribute("SummaryMap")?.Users, "Users");
  }

  /** 1 where the root user has an MFA device. */
  get accountMfaEnabled(): number | undefined {
    return this.attribute("SummaryMap")?.AccountMFAEnabled;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetAccountSummaryCommand({}), options));
  }
}

/** The attributes in a response of GetAccountSummary. */
function pick(output: GetAccountSummaryCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
