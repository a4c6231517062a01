import {
  AddListenerCertificatesCommand,
  type AddListenerCertificatesCommandInput,
  RemoveListenerCertificatesCommand,
  type RemoveListenerCertificatesCommandInput,
  type RemoveListenerCertificatesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { isList } from "../../core/resource/id-list.js";
import { present } from "../../core/resource/identifiers.js";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { Listener } from "../generated/listener.js";
import { ListenerCertificate } from "../generated/listener-certificate.js";
import { certificateArn } from "../listener-settings.js";
import type { HasArn } from "../outcome.js";

/** Certificates of IAM or ACM: their ARNs, or what has one. */
export type CertificateList = readonly (HasArn | string)[];

/**
 * Adds certificates to those that the listener chooses from by the name of the server: their ARNs, or the SDK's
 * own input. An empty list asks nothing. The default certificate is changed by `modify`.
 *
 * Calls [AddListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html).
 * Resolves to the certificates, with the data of the response.
 *
 * @throws `TypeError` for a certificate of another region or account
 */
export async function addCertificates(
  self: Listener,
  certificates: CertificateList | Omit<AddListenerCertificatesCommandInput, "ListenerArn">,
  options?: CallOptions,
): Promise<ListenerCertificate[]> {
  const input = isList(certificates) ? await toInput(self, certificates) : certificates;
  if (input.Certificates?.length === 0) return [];
  const command = new AddListenerCertificatesCommand({ ...input, ListenerArn: self.arn });
  const output = await self["act"](command, options);
  return (output.Certificates ?? []).map((data) => {
    const arn = present(data.CertificateArn, "CertificateArn");
    return new ListenerCertificate({ listenerArn: self.arn, arn }, self["context"], data);
  });
}

/**
 * Takes certificates away from those that the listener chooses from: their ARNs, `ListenerCertificate` objects, or
 * the SDK's own input. An empty list asks nothing.
 *
 * Calls [RemoveListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html).
 */
export async function removeCertificates(
  self: Listener,
  certificates: CertificateList | Omit<RemoveListenerCertificatesCommandInput, "ListenerArn">,
  options?: CallOptions,
): Promise<RemoveListenerCertificatesCommandOutput> {
  const input = isList(certificates) ? await toInput(self, certificates) : certificates;
  if (input.Certificates?.length === 0) return { $metadata: {} };
  const command = new RemoveListenerCertificatesCommand({ ...input, ListenerArn: self.arn });
  return self["act"](command, options);
}

async function toInput(
  self: Listener,
  certificates: CertificateList,
): Promise<{ Certificates: { CertificateArn: string }[] }> {
  const arns = certificates.map(certificateArn);
  await refuseElsewhere(self, arns);
  return { Certificates: arns.map((arn) => ({ CertificateArn: arn })) };
}
