import type { Certificate } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ListenerCertificate } from "../generated/listener-certificate.js";

/** The certificate among those of its listener: the service describes them only as a list. */
export async function findCertificate(
  self: ListenerCertificate,
  options: CallOptions,
): Promise<Certificate | undefined> {
  for await (const one of self.listener().certificates.with(options)) {
    if (one.arn === self.arn) return one.meta.data;
  }
  return undefined;
}
