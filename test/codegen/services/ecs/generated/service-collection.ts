// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type ECSClient,
  ListServicesCommand,
  type ListServicesCommandInput,
  type ListServicesCommandOutput,
} from "@aws-sdk/client-ecs";
import type { Context } from "../../../../../src/core/call/context.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { Service } from "./service.js";

/** The input of `filter`: that of ListServices, without the members that the collection sets. */
export type ServiceFilter = ReadonlyInput<Omit<ListServicesCommandInput, "cluster" | "nextToken">>;

const listServices: ListOperation<ECSClient, Service, ListServicesCommandInput, ListServicesCommandOutput> = {
  name: "ListServices",
  selectors: { launchType: "text", schedulingStrategy: "text" },
  tokens: ["nextToken"],
  pageSize: { member: "maxResults", max: 100 },
  command: (input) => new ListServicesCommand(input),
  items: (output, { context, fixed }) =>
    (output.serviceArns ?? []).map(
      (service) => new Service({ cluster: fixed("cluster"), arn: service }, context),
    ),
  next: (output) => pageToken({ nextToken: output.nextToken }),
};

/**
 * Services that
 * [ListServices](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html)
 * lists; lazy, and iterable any number of times.
 */
export class ServiceCollection extends Collection<
  ECSClient,
  Service,
  ServiceFilter,
  ListServicesCommandOutput
> {
  static override readonly collectionName: string = "ServiceCollection";

  /** @internal */
  constructor(context: Context<ECSClient>, fixed: object, query?: Query<Service>) {
    super(listServices, context, fixed, query);
  }

  /**
   * The same services with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining services are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeServices](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html),
   * for up to 10 at once.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
