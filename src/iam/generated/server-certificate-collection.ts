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
import { withPartialData } from "../../core/resource/loading/partial-data.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { ServerCertificate, type ServerCertificateIdentifiers } from "./server-certificate.js";

const SERVER_CERTIFICATE_MEMBERS = ["ServerCertificateMetadata"];

/** What `filter` takes: the input of ListServerCertificates, less what the collection fills in. */
export type ServerCertificateFilter = ReadonlyInput<Omit<ListServerCertificatesCommandInput, "Marker">>;

const listServerCertificates: ListOperation<
  IAMClient,
  ServerCertificate,
  ListServerCertificatesCommandInput,
  ListServerCertificatesCommandOutput
> = {
  name: "ListServerCertificates",
  selectors: { PathPrefix: "text" },
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
 * lists; lazy, and iterable as often as one likes.
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
   * These server certificates in place of those that the service lists: batch actions act on them
   * without listing anything. Duplicates count once. A loop yields them as they were given, or made from
   * their identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of certificates without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(certificates: Known<ServerCertificate | string>): this {
    return this.known<ServerCertificateIdentifiers>(certificates, {
      classes: ["ServerCertificate"],
      own: { name: ["name"] },
      make: (identifiers) => new ServerCertificate(identifiers, this.context),
    });
  }

  /**
   * The same server certificates with all of their attributes: those of each page are loaded before they
   * are handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one
   * that comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [GetServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes the specified server certificate.
   *
   * Calls
   * [DeleteServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServerCertificate.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some server certificates only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteServerCertificateCommandInput, "ServerCertificateName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteServerCertificateCommandOutput[]> {
    return this.batch<DeleteServerCertificateCommandOutput>(
      "delete",
      {
        input,
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
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. Without any it makes no request.
   *
   * Calls
   * [TagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagServerCertificate.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some server certificates only
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
   * Removes the tags with these keys, whatever their values: `["Name"]`. Without any it makes no
   * request.
   *
   * Calls
   * [UntagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagServerCertificate.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some server certificates only
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
