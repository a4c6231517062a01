// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeListenerCertificatesCommand,
  type DescribeListenerCertificatesCommandInput,
  type DescribeListenerCertificatesCommandOutput,
  type ElasticLoadBalancingV2Client,
  RemoveListenerCertificatesCommand,
  type RemoveListenerCertificatesCommandInput,
  type RemoveListenerCertificatesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
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
import { ListenerCertificate, type ListenerCertificateIdentifiers } from "./listener-certificate.js";

/** The input of `filter`: that of DescribeListenerCertificates, without the members that the collection sets. */
export type ListenerCertificateFilter = ReadonlyInput<
  Omit<DescribeListenerCertificatesCommandInput, "ListenerArn" | "Marker">
>;

const describeListenerCertificates: ListOperation<
  ElasticLoadBalancingV2Client,
  ListenerCertificate,
  DescribeListenerCertificatesCommandInput,
  DescribeListenerCertificatesCommandOutput
> = {
  name: "DescribeListenerCertificates",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "PageSize", max: 400 },
  maxValues: 20,
  command: (input) => new DescribeListenerCertificatesCommand(input),
  items: (output, { context, fixed }) =>
    (output.Certificates ?? []).map(
      (certificate) =>
        new ListenerCertificate(
          { listenerArn: fixed("ListenerArn"), arn: present(certificate.CertificateArn, "CertificateArn") },
          context,
          certificate,
        ),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Listener certificates that
 * [DescribeListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerCertificates.html)
 * lists; lazy, and iterable any number of times.
 */
export class ListenerCertificateCollection extends Collection<
  ElasticLoadBalancingV2Client,
  ListenerCertificate,
  ListenerCertificateFilter,
  DescribeListenerCertificatesCommandOutput
> {
  static override readonly collectionName: string = "ListenerCertificateCollection";

  /** @internal */
  constructor(
    context: Context<ElasticLoadBalancingV2Client>,
    fixed: object,
    query?: Query<ListenerCertificate>,
  ) {
    super(describeListenerCertificates, context, fixed, query);
  }

  /**
   * The given listener certificates, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(certificates: Known<ListenerCertificate | string>): this {
    return this.known<ListenerCertificateIdentifiers>(certificates, {
      classes: ["ListenerCertificate"],
      parent: { listenerArn: "ListenerArn" },
      own: { arn: ["arn"] },
      make: (identifiers) => new ListenerCertificate(identifiers, this.context),
    });
  }

  /**
   * Removes the specified certificate from the certificate list for the specified HTTPS or TLS listener.
   *
   * Calls
   * [RemoveListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the listener certificates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async remove(
    input: ReadonlyInput<Omit<RemoveListenerCertificatesCommandInput, "ListenerArn" | "Certificates">> = {},
    options?: BatchOptions,
  ): Promise<RemoveListenerCertificatesCommandOutput[]> {
    return this.batch<RemoveListenerCertificatesCommandOutput>(
      "remove",
      {
        input,
        Command: RemoveListenerCertificatesCommand,
        command: (certificates) =>
          new RemoveListenerCertificatesCommand({
            ...sdkInput(input),
            ListenerArn: certificates[0].listenerArn,
            Certificates: certificates.map((certificate) => ({ CertificateArn: certificate.arn })),
          }),
        id: (certificate) => certificate.arn,
      },
      options,
    );
  }
}
