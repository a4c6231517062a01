// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetServerCertificateCommand,
  type GetServerCertificateCommandOutput,
  type IAMClient,
  type ServerCertificate as Shape,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of ServerCertificate. */
export interface ServerCertificateIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A certificate that is kept in IAM. Created by `iam.serverCertificate(name)`, without a request. */
export class ServerCertificate extends LoadableResource<IAMClient, Shape, ServerCertificateIdentifiers> {
  static override readonly resourceName: string = "ServerCertificate";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException"];

  /** The name of the certificate. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The meta information of the server certificate, such as its name, path, ID, and ARN. */
  get serverCertificateMetadata(): NonNullable<Shape["ServerCertificateMetadata"]> {
    return this.requiredAttribute("ServerCertificateMetadata");
  }

  /** The contents of the public key certificate. */
  get certificateBody(): NonNullable<Shape["CertificateBody"]> {
    return this.requiredAttribute("CertificateBody");
  }

  /** The contents of the public key certificate chain. */
  get certificateChain(): Shape["CertificateChain"] {
    return this.attribute("CertificateChain");
  }

  /**
   * A list of tags that are attached to the server certificate. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new GetServerCertificateCommand({ ServerCertificateName: this.name }), options),
    );
  }
}

/** The attributes in a response of GetServerCertificate. */
function pick(output: GetServerCertificateCommandOutput): Shape | undefined {
  return output.ServerCertificate;
}
