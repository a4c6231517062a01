// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteEndpointCommand,
  type DeleteEndpointCommandInput,
  type DeleteEndpointCommandOutput,
  ListEndpointsByPlatformApplicationCommand,
  type ListEndpointsByPlatformApplicationCommandInput,
  type ListEndpointsByPlatformApplicationCommandOutput,
  type SNSClient,
} from "@aws-sdk/client-sns";
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
import { PlatformEndpoint, type PlatformEndpointIdentifiers } from "./platform-endpoint.js";

/** The input of `filter`: that of ListEndpointsByPlatformApplication, without the members that the collection sets. */
export type PlatformEndpointFilter = ReadonlyInput<
  Omit<ListEndpointsByPlatformApplicationCommandInput, "PlatformApplicationArn" | "NextToken">
>;

const listEndpointsByPlatformApplication: ListOperation<
  SNSClient,
  PlatformEndpoint,
  ListEndpointsByPlatformApplicationCommandInput,
  ListEndpointsByPlatformApplicationCommandOutput
> = {
  name: "ListEndpointsByPlatformApplication",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new ListEndpointsByPlatformApplicationCommand(input),
  items: (output, { context }) =>
    (output.Endpoints ?? []).map(
      (endpoint) => new PlatformEndpoint({ arn: present(endpoint.EndpointArn, "EndpointArn") }, context),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Platform endpoints that
 * [ListEndpointsByPlatformApplication](https://docs.aws.amazon.com/sns/latest/api/API_ListEndpointsByPlatformApplication.html)
 * lists; lazy, and iterable any number of times.
 */
export class PlatformEndpointCollection extends Collection<
  SNSClient,
  PlatformEndpoint,
  PlatformEndpointFilter,
  ListEndpointsByPlatformApplicationCommandOutput
> {
  static override readonly collectionName: string = "PlatformEndpointCollection";
  static override readonly itemErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** @internal */
  constructor(context: Context<SNSClient>, fixed: object, query?: Query<PlatformEndpoint>) {
    super(listEndpointsByPlatformApplication, context, fixed, query);
  }

  /**
   * The given platform endpoints, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(endpoints: Known<PlatformEndpoint | string>): this {
    return this.known<PlatformEndpointIdentifiers>(endpoints, {
      classes: ["PlatformEndpoint"],
      own: { arn: ["arn"] },
      make: (identifiers) => new PlatformEndpoint(identifiers, this.context),
    });
  }

  /**
   * The same platform endpoints with all attributes: each page is loaded before it is yielded. A
   * `where()` or `limit()` before this applies first, so that only the remaining platform endpoints are
   * loaded; one after it sees all attributes. Any that no longer exist when they are loaded are left
   * out.
   *
   * Calls
   * [GetEndpointAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetEndpointAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the endpoint for a device and mobile app from Amazon SNS. This action is idempotent. For
   * more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   *
   * Calls [DeleteEndpoint](https://docs.aws.amazon.com/sns/latest/api/API_DeleteEndpoint.html) once for
   * each resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the platform endpoints, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteEndpointCommandInput, "EndpointArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteEndpointCommandOutput[]> {
    return this.batch<DeleteEndpointCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteEndpointCommand,
        command: (endpoints) =>
          new DeleteEndpointCommand({ ...sdkInput(input), EndpointArn: endpoints[0].arn }),
        id: (endpoint) => endpoint.arn,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
