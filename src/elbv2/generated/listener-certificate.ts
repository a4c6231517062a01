// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Certificate as Shape,
  type ElasticLoadBalancingV2Client,
  RemoveListenerCertificatesCommand,
  type RemoveListenerCertificatesCommandInput,
  type RemoveListenerCertificatesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { findCertificate } from "../listener-certificate/find-certificate.js";
import { Listener } from "./listener.js";

/** `meta.identifiers` of ListenerCertificate. */
export interface ListenerCertificateIdentifiers extends Readonly<Record<string, string>> {
  readonly listenerArn: string;
  readonly arn: string;
}

/**
 * A certificate of a listener: the default one, or one that is selected by the server name (SNI).
 * Created by `elbv2.listenerCertificate(listenerArn, arn)`, without a request.
 */
export class ListenerCertificate extends LoadableResource<
  ElasticLoadBalancingV2Client,
  Shape,
  ListenerCertificateIdentifiers
> {
  static override readonly resourceName: string = "ListenerCertificate";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "ListenerNotFoundException",
    "ListenerNotFound",
  ];

  /** The ARN of the listener that has the certificate. */
  get listenerArn(): string {
    return this.identifiers.listenerArn;
  }

  /** The Amazon Resource Name (ARN) of the certificate. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the certificate. */
  get certificateArn(): string {
    return this.identifiers.arn;
  }

  /**
   * Indicates whether the certificate is the default certificate. Do not set this value when specifying
   * a certificate as an input. This value is not included in the output when describing a listener, but
   * is included when describing listener certificates.
   */
  get isDefault(): Shape["IsDefault"] {
    return this.attribute("IsDefault");
  }

  /** The listener. Makes no request. */
  listener(): Listener {
    return new Listener({ arn: this.listenerArn }, this.context);
  }

  /**
   * Removes the specified certificate from the certificate list for the specified HTTPS or TLS listener.
   *
   * Calls
   * [RemoveListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html).
   */
  async remove(
    input: ReadonlyInput<Omit<RemoveListenerCertificatesCommandInput, "ListenerArn" | "Certificates">> = {},
    options?: CallOptions,
  ): Promise<RemoveListenerCertificatesCommandOutput> {
    return this.act(
      new RemoveListenerCertificatesCommand({
        ...sdkInput(input),
        ListenerArn: this.listenerArn,
        Certificates: [{ CertificateArn: this.arn }],
      }),
      options,
    );
  }

  /**
   * Removes the listener certificate if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [RemoveListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html).
   */
  async removeIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.remove({}, options);
    return true;
  }

  protected override fetch(options: CallOptions): Promise<Shape | undefined> {
    return findCertificate(this, options);
  }
}
