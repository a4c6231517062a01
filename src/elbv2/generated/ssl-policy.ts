// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeSSLPoliciesCommand,
  type DescribeSSLPoliciesCommandOutput,
  type ElasticLoadBalancingV2Client,
  type SslPolicy as Shape,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of SslPolicy. */
export interface SslPolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A predefined security policy: the protocols and ciphers that a TLS listener accepts. Created by
 * `elbv2.sslPolicy(name)`, without a request.
 */
export class SslPolicy extends LoadableResource<ElasticLoadBalancingV2Client, Shape, SslPolicyIdentifiers> {
  static override readonly resourceName: string = "SslPolicy";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "SSLPolicyNotFoundException",
    "SSLPolicyNotFound",
  ];

  /** The name of the policy. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The protocols. */
  get sslProtocols(): NonNullable<Shape["SslProtocols"]> {
    return this.attribute("SslProtocols") ?? [];
  }

  /** The ciphers. */
  get ciphers(): NonNullable<Shape["Ciphers"]> {
    return this.attribute("Ciphers") ?? [];
  }

  /** The supported load balancers. */
  get supportedLoadBalancerTypes(): NonNullable<Shape["SupportedLoadBalancerTypes"]> {
    return this.attribute("SupportedLoadBalancerTypes") ?? [];
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeSSLPoliciesCommand({ Names: [this.name] }), options));
  }
}

/** The attributes in a response of DescribeSSLPolicies. */
function pick(output: DescribeSSLPoliciesCommandOutput): Shape | undefined {
  return output.SslPolicies?.[0];
}
