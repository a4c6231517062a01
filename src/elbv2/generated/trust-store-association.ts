// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSharedTrustStoreAssociationCommand,
  type DeleteSharedTrustStoreAssociationCommandInput,
  type DeleteSharedTrustStoreAssociationCommandOutput,
  type ElasticLoadBalancingV2Client,
  type TrustStoreAssociation as Shape,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { Resource } from "../../core/resource/resource.js";
import { TrustStore } from "./trust-store.js";

/** `meta.identifiers` of TrustStoreAssociation. */
export interface TrustStoreAssociationIdentifiers extends Readonly<Record<string, string>> {
  readonly trustStoreArn: string;
  readonly resourceArn: string;
}

/**
 * The association of a trust store with a listener. Created by
 * `elbv2.trustStoreAssociation(trustStoreArn, resourceArn)`, without a request.
 */
export class TrustStoreAssociation extends Resource<
  ElasticLoadBalancingV2Client,
  Shape,
  TrustStoreAssociationIdentifiers
> {
  static override readonly resourceName: string = "TrustStoreAssociation";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";

  /** The ARN of the trust store. */
  get trustStoreArn(): string {
    return this.identifiers.trustStoreArn;
  }

  /** The ARN of the listener that uses it. */
  get resourceArn(): string {
    return this.identifiers.resourceArn;
  }

  /** The trust store. Makes no request. */
  trustStore(): TrustStore {
    return new TrustStore({ arn: this.trustStoreArn }, this.context);
  }

  /**
   * Deletes a shared trust store association.
   *
   * Calls
   * [DeleteSharedTrustStoreAssociation](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteSharedTrustStoreAssociation.html).
   */
  async delete(
    input: ReadonlyInput<
      Omit<DeleteSharedTrustStoreAssociationCommandInput, "TrustStoreArn" | "ResourceArn">
    > = {},
    options?: CallOptions,
  ): Promise<DeleteSharedTrustStoreAssociationCommandOutput> {
    return this.retire(
      new DeleteSharedTrustStoreAssociationCommand({
        ...sdkInput(input),
        TrustStoreArn: this.trustStoreArn,
        ResourceArn: this.resourceArn,
      }),
      options,
    );
  }

  /**
   * Deletes the trust store association if it exists, and resolves to whether it existed: `false` only
   * for the service's own not-found errors. Calls
   * [DeleteSharedTrustStoreAssociation](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteSharedTrustStoreAssociation.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(
      [
        "AssociationNotFoundException",
        "AssociationNotFound",
        "TrustStoreNotFoundException",
        "TrustStoreNotFound",
      ],
      () => this.delete({}, options),
    );
  }
}
