import {
  AddTrustStoreRevocationsCommand,
  type AddTrustStoreRevocationsCommandInput,
  RemoveTrustStoreRevocationsCommand,
  type RemoveTrustStoreRevocationsCommandInput,
  type RemoveTrustStoreRevocationsCommandOutput,
  type RevocationContent,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { isList } from "../../core/resource/id-list.js";
import { present } from "../../core/resource/identifiers.js";
import type { TrustStore } from "../generated/trust-store.js";
import { TrustStoreRevocation } from "../generated/trust-store-revocation.js";

/**
 * Adds lists of revoked certificates, which are read from S3, to the trust store: where they are, or the SDK's own
 * input. An empty list asks nothing.
 *
 * Calls [AddTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTrustStoreRevocations.html).
 * Resolves to the revocations, with the data of the response.
 */
export async function addRevocations(
  self: TrustStore,
  contents: readonly RevocationContent[] | Omit<AddTrustStoreRevocationsCommandInput, "TrustStoreArn">,
  options?: CallOptions,
): Promise<TrustStoreRevocation[]> {
  const input = isList(contents) ? { RevocationContents: [...contents] } : contents;
  if (input.RevocationContents?.length === 0) return [];
  const command = new AddTrustStoreRevocationsCommand({ ...input, TrustStoreArn: self.arn });
  const output = await self["act"](command, options);
  return (output.TrustStoreRevocations ?? []).map((data) => {
    const id = String(present(data.RevocationId, "RevocationId"));
    return new TrustStoreRevocation({ trustStoreArn: self.arn, id }, self["context"], data);
  });
}

/** A list of revoked certificates, such as a `TrustStoreRevocation`. */
export interface HasRevocationId {
  readonly id: number;
}

/**
 * Removes lists of revoked certificates from the trust store: `TrustStoreRevocation` objects, their numbers, or the
 * SDK's own input. An empty list asks nothing.
 *
 * Calls [RemoveTrustStoreRevocations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTrustStoreRevocations.html).
 */
export async function removeRevocations(
  self: TrustStore,
  revocations:
    readonly (HasRevocationId | number)[] | Omit<RemoveTrustStoreRevocationsCommandInput, "TrustStoreArn">,
  options?: CallOptions,
): Promise<RemoveTrustStoreRevocationsCommandOutput> {
  const input = isList(revocations) ? { RevocationIds: revocations.map(toNumber) } : revocations;
  if (input.RevocationIds?.length === 0) return { $metadata: {} };
  const command = new RemoveTrustStoreRevocationsCommand({ ...input, TrustStoreArn: self.arn });
  return self["act"](command, options);
}

function toNumber(revocation: HasRevocationId | number, index: number): number {
  const id = typeof revocation === "number" ? revocation : revocation?.id;
  if (Number.isInteger(id)) return id;
  throw new TypeError(
    `The revocation at position ${index} has no number: give a TrustStoreRevocation or its id.`,
  );
}
