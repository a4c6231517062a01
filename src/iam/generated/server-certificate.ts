// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteServerCertificateCommand,
  type DeleteServerCertificateCommandInput,
  type DeleteServerCertificateCommandOutput,
  GetServerCertificateCommand,
  type GetServerCertificateCommandOutput,
  type IAMClient,
  ListServerCertificateTagsCommand,
  type ServerCertificate as Shape,
  TagServerCertificateCommand,
  type TagServerCertificateCommandOutput,
  UntagServerCertificateCommand,
  type UntagServerCertificateCommandOutput,
  UpdateServerCertificateCommand,
  type UpdateServerCertificateCommandInput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";

/** `meta.identifiers` of ServerCertificate. */
export interface ServerCertificateIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A TLS certificate that is stored in IAM. In most regions, use AWS Certificate Manager instead.
 * Created by `iam.serverCertificate(name)`, without a request.
 */
export class ServerCertificate extends LoadableResource<IAMClient, Shape, ServerCertificateIdentifiers> {
  static override readonly resourceName: string = "ServerCertificate";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

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

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListServerCertificateTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificateTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) =>
        this.ask(
          new ListServerCertificateTagsCommand({ ServerCertificateName: this.name, ...token }),
          options,
        ),
      (output) => output.Tags ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagServerCertificate.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagServerCertificateCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new TagServerCertificateCommand({ ServerCertificateName: this.name, Tags: given }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagServerCertificate.html).
   */
  async removeTags(
    keys: readonly string[],
    options?: CallOptions,
  ): Promise<UntagServerCertificateCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new UntagServerCertificateCommand({ ServerCertificateName: this.name, TagKeys: given }),
      options,
    );
  }

  /**
   * Deletes the specified server certificate.
   *
   * Calls
   * [DeleteServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServerCertificate.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteServerCertificateCommandInput, "ServerCertificateName">> = {},
    options?: CallOptions,
  ): Promise<DeleteServerCertificateCommandOutput> {
    return this.retire(
      new DeleteServerCertificateCommand({ ...sdkInput(input), ServerCertificateName: this.name }),
      options,
    );
  }

  /**
   * Updates the name and/or the path of the specified server certificate stored in IAM.
   *
   * Calls
   * [UpdateServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServerCertificate.html).
   * Resolves to the resource.
   */
  async update(
    input: ReadonlyInput<Omit<UpdateServerCertificateCommandInput, "ServerCertificateName">> = {},
    options?: CallOptions,
  ): Promise<ServerCertificate> {
    await this.act(
      new UpdateServerCertificateCommand({ ...sdkInput(input), ServerCertificateName: this.name }),
      options,
    );
    return new ServerCertificate({ name: input.NewServerCertificateName ?? this.name }, this.context);
  }

  /**
   * Deletes the server certificate if it exists, and resolves to whether it existed: `false` only for
   * the service's own not-found errors. Calls
   * [DeleteServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServerCertificate.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
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
