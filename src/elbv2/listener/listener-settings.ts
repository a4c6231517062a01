import type { ProtocolEnum } from "@aws-sdk/client-elastic-load-balancing-v2";
import { describeValue } from "../../core/text/describe-value.js";
import type { TagMap } from "../../core/tags/tags.js";
import type { HasArn, MaybeOutcome, Outcome } from "../outcome.js";

/** The port and protocol of a listener, and its TLS settings. */
export interface ListenerSettings {
  readonly port?: number | undefined;
  readonly protocol?: ProtocolEnum | undefined;
  /** The default certificate of an HTTPS or TLS listener: its ARN, or a resource with one. */
  readonly certificate?: HasArn | string | undefined;
  /** The name of a security policy, such as `ELBSecurityPolicy-TLS13-1-2-2021-06`. */
  readonly sslPolicy?: string | undefined;
  /** For a TLS listener, such as `HTTP2Preferred`. */
  readonly alpnPolicy?: string | undefined;
}

/** The settings of a new listener, in short form: `{ port: 80, protocol: "HTTP", forwardTo: group }`. */
export type NewListener = ListenerSettings & Outcome & { readonly tags?: TagMap | undefined };

/** Changes of a listener; settings that are not given are not changed. */
export type ListenerChanges = ListenerSettings & MaybeOutcome;

export const SETTINGS = ["port", "protocol", "certificate", "sslPolicy", "alpnPolicy"] as const;

export function toListenerInput({ port, protocol, certificate, sslPolicy, alpnPolicy }: ListenerSettings) {
  return {
    ...(port !== undefined && { Port: port }),
    ...(protocol !== undefined && { Protocol: protocol }),
    ...(certificate !== undefined && { Certificates: [{ CertificateArn: certificateArn(certificate) }] }),
    ...(sslPolicy !== undefined && { SslPolicy: sslPolicy }),
    ...(alpnPolicy !== undefined && { AlpnPolicy: [alpnPolicy] }),
  };
}

/** The ARN of a certificate, of IAM or of ACM. */
function certificateArn(certificate: HasArn | string): string {
  const arn: unknown = typeof certificate === "string" ? certificate : certificate?.arn;
  if (typeof arn === "string" && arn !== "") return arn;
  throw new TypeError(`Pass the ARN of a certificate, not ${describeValue(certificate)}.`);
}

/** Certificates of IAM or ACM: their ARNs, or resources with one. */
export type CertificateList = readonly (HasArn | string)[];

export function toCertificates(certificates: CertificateList): { CertificateArn: string }[] {
  return certificates.map((certificate) => ({ CertificateArn: certificateArn(certificate) }));
}
