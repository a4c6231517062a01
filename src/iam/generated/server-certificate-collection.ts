// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteServerCertificateCommand,
  type DeleteServerCertificateCommandInput,
  type DeleteServerCertificateCommandOutput,
  type IAMClient,
  ListServerCertificatesCommand,
  type ListServerCertificatesCommandInput,
  type ListServerCertificatesCommandOutput,
  TagServerCertificateCommand,
  type TagServerCertificateCommandOutput,
  UntagServerCertificateCommand,
  type UntagServerCertificateCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { ServerCertificate, type ServerCertificateIdentifiers } from "./server-certificate.js";

const SERVER_CERTIFICATE_MEMBERS = ["ServerCertificateMetadata"];

/** The input of `filter`: that of ListServerCertificates, without the members that the collection sets. */
export type ServerCertificateFilter = ReadonlyInput<Omit<ListServerCertificatesCommandInput, "Marker">>;

const listServerCertificates: ListOperation<
  IAMClient,
  ServerCertificate,
  ListServerCertificatesCommandInput,
  ListServerCertificatesCommandOutput
> = {
  name: "ListServerCertificates",
  selectors: { PathPrefix: "text" },
  prefixes: { PathPrefix: "serverCertificateMetadata.Path" },
  open: { PathPrefix: "/" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListServerCertificatesCommand(input),
  items: (output, { context }) =>
    (output.ServerCertificateMetadataList ?? []).map((certificate) =>
      withPartialData(
        new ServerCertificate(
          { name: present(certificate.ServerCertificateName, "ServerCertificateName") },
          context,
        ),
        { ServerCertificateMetadata: certificate },
        SERVER_CERTIFICATE_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Server certificates that
 * [ListServerCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html)
 * lists; lazy, and iterable any number of times.
 */
export class ServerCertificateCollection extends Collection<
  IAMClient,
  ServerCertificate,
  ServerCertificateFilter,
  ListServerCertificatesCommandOutput
> {
  static override readonly collectionName: string = "ServerCertificateCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<ServerCertificate>) {
    super(listServerCertificates, context, fixed, query);
  }

  /**
   * The given server certificates, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(certificates: Known<ServerCertificate | string>): this {
    return this.known<ServerCertificateIdentifiers>(certificates, {
      classes: ["ServerCertificate"],
      own: { name: ["name"] },
      make: (identifiers) => new ServerCertificate(identifiers, this.context),
    });
  }

  /**
   * The same server certificates with all attributes: each page is loaded before it is yielded. A
   * `where()` or `limit()` before this applies first, so that only the remaining server certificates are
   * loaded; one after it sees all attributes. Any that no longer exist when they are loaded are left
   * out.
   *
   * Calls
   * [GetServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified server certificate.
   *
   * Calls
   * [DeleteServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServerCertificate.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the server certificates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteServerCertificateCommandInput, "ServerCertificateName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteServerCertificateCommandOutput[]> {
    return this.batch<DeleteServerCertificateCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteServerCertificateCommand,
        command: (certificates) =>
          new DeleteServerCertificateCommand({
            ...sdkInput(input),
            ServerCertificateName: certificates[0].name,
          }),
        id: (certificate) => certificate.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagServerCertificate.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the server certificates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagServerCertificateCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagServerCertificateCommandOutput>(
      "addTags",
      {
        command: (certificates) =>
          new TagServerCertificateCommand({ ServerCertificateName: certificates[0].name, Tags: given }),
        id: (certificate) => certificate.name,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagServerCertificate.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the server certificates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(
    keys: readonly string[],
    options?: BatchOptions,
  ): Promise<UntagServerCertificateCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagServerCertificateCommandOutput>(
      "removeTags",
      {
        command: (certificates) =>
          new UntagServerCertificateCommand({ ServerCertificateName: certificates[0].name, TagKeys: given }),
        id: (certificate) => certificate.name,
        max: 1,
      },
      options,
    );
  }
}
