// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type DescribeTrustStoreRevocation as Shape,
  DescribeTrustStoreRevocationsCommand,
  type DescribeTrustStoreRevocationsCommandOutput,
  type ElasticLoadBalancingV2Client,
  GetTrustStoreRevocationContentCommand,
  type GetTrustStoreRevocationContentCommandInput,
  type GetTrustStoreRevocationContentCommandOutput,
  RemoveTrustStoreRevocationsCommand,
  type RemoveTrustStoreRevocationsCommandInput,
  type RemoveTrustStoreRevocationsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { numberOf } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { TrustStore } from "./trust-store.js";

/** `meta.identifiers` of TrustStoreRevocation. */
export interface TrustStoreRevocationIdentifiers extends Readonly<Record<string, string>> {
  readonly trustStoreArn: string;
  readonly id: string;
}

/**
 * A list of revoked certificates in a trust store. Created by
 * `elbv2.trustStoreRevocation(trustStoreArn, id)`, without a request.
 */
export class TrustStoreRevocation extends LoadableResource<
  ElasticLoadBalancingV2Client,
  Shape,
  TrustStoreRevocationIdentifiers
> {
  static override readonly resourceName: string = "TrustStoreRevocation";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "RevocationIdNotFoundException",
    "RevocationIdNotFound",
    "TrustStoreNotFoundException",
    "TrustStoreNotFound",
  ];

  /** The Amazon Resource Name (ARN) of the trust store. */
  get trustStoreArn(): string {
    return this.identifiers.trustStoreArn;
  }

  /** The ID of the revocation list, a number. In `meta.identifiers` it is a string. */
  get id(): number {
    return numberOf(this.identifiers.id, "id");
  }

  /**
   * The SDK's name for `id`: the ID of the revocation list, a number. In `meta.identifiers` it is a
   * string.
   */
  get revocationId(): number {
    return numberOf(this.identifiers.id, "id");
  }

  /** The type of revocation file. */
  get revocationType(): Shape["RevocationType"] {
    return this.attribute("RevocationType");
  }

  /** The number of revoked certificates. */
  get numberOfRevokedEntries(): Shape["NumberOfRevokedEntries"] {
    return this.attribute("NumberOfRevokedEntries");
  }

  /** The trust store. Makes no request. */
  trustStore(): TrustStore {
    return new TrustStore({ arn: this.trustStoreArn }, this.context);
  }

  /**
   * Retrieves the specified revocation file.
   *
   * Calls
   * [GetTrustStoreRevocationContent](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_GetTrustStoreRevocationContent.html).
   */
  async content(
    input: ReadonlyInput<
      Omit<GetTrustStoreRevocationContentCommandInput, "TrustStoreArn" | "RevocationId">
    > = {},
    options?: CallOptions,
  ): Promise<GetTrustStoreRevocationContentCommandOutput> {
    return this.ask(
      new GetTrustStoreRevocationContentCommand({
        ...sdkInput(input),
        TrustStoreArn: this.trustStoreArn,
        RevocationId: this.id,
      }),
      options,
    );
  }

  /**
   * Removes the specified revocation file from the specified trust store.
   *
   * Calls
   * [RemoveTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTrustStoreRevocations.html).
   */
  async remove(
    input: ReadonlyInput<
      Omit<RemoveTrustStoreRevocationsCommandInput, "TrustStoreArn" | "RevocationIds">
    > = {},
    options?: CallOptions,
  ): Promise<RemoveTrustStoreRevocationsCommandOutput> {
    return this.act(
      new RemoveTrustStoreRevocationsCommand({
        ...sdkInput(input),
        TrustStoreArn: this.trustStoreArn,
        RevocationIds: [this.id],
      }),
      options,
    );
  }

  /**
   * Removes the trust store revocation if it exists, and resolves to whether it existed: `false` only
   * for the service's own not-found errors. Calls
   * [RemoveTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTrustStoreRevocations.html).
   */
  async removeIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(
      [
        "RevocationIdNotFoundException",
        "RevocationIdNotFound",
        "TrustStoreNotFoundException",
        "TrustStoreNotFound",
      ],
      () => this.remove({}, options),
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeTrustStoreRevocationsCommand({
          TrustStoreArn: this.trustStoreArn,
          RevocationIds: [this.id],
        }),
        options,
      ),
    );
  }
}

/** The attributes in a response of DescribeTrustStoreRevocations. */
function pick(output: DescribeTrustStoreRevocationsCommandOutput): Shape | undefined {
  return output.TrustStoreRevocations?.[0];
}
