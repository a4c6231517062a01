import type { Certificate, ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ListenerCertificate } from "../generated/listener-certificate.js";
import { ListenerCertificateCollection } from "../generated/listener-certificate-collection.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** The certificate's entry among those of its listener: the service describes them only as a list. */
export async function findCertificate(
  self: ListenerCertificate,
  handle: Pick<ResourceHandle<ElasticLoadBalancingV2Client>, "context">,
  options: CallOptions,
): Promise<Certificate | undefined> {
  const all = new ListenerCertificateCollection(handle.context, { ListenerArn: self.listenerArn });
  for await (const one of all.with(options)) {
    if (one.arn === self.arn) return one.meta.data;
  }
  return undefined;
}
