import { certificateArn } from "./listener-settings.js";
import type { HasArn } from "../outcome.js";

/** Certificates of IAM or ACM: their ARNs, or resources with one. */
export type CertificateList = readonly (HasArn | string)[];

export function toCertificates(certificates: CertificateList): { CertificateArn: string }[] {
  return certificates.map((certificate) => ({ CertificateArn: certificateArn(certificate) }));
}
