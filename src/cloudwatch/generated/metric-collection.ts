// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  ListMetricsCommand,
  type ListMetricsCommandInput,
  type ListMetricsCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Metric } from "./metric.js";

/** The input of `filter`: that of ListMetrics, without the members that the collection sets. */
export type MetricFilter = ReadonlyInput<Omit<ListMetricsCommandInput, "NextToken">>;

const listMetrics: ListOperation<
  CloudWatchClient,
  Metric,
  ListMetricsCommandInput,
  ListMetricsCommandOutput
> = {
  name: "ListMetrics",
  selectors: {
    Namespace: "text",
    MetricName: "text",
    Dimensions: "structures",
    RecentlyActive: "text",
    OwningAccount: "text",
  },
  tokens: ["NextToken"],
  maxValues: 100,
  command: (input) => new ListMetricsCommand(input),
  items: (output, { context }) =>
    (output.Metrics ?? []).map(
      (metric) =>
        new Metric(
          {
            namespace: present(metric.Namespace, "Namespace"),
            name: present(metric.MetricName, "MetricName"),
          },
          context,
          metric,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Metrics that
 * [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html)
 * lists; lazy, and iterable any number of times.
 */
export class MetricCollection extends Collection<
  CloudWatchClient,
  Metric,
  MetricFilter,
  ListMetricsCommandOutput
> {
  static override readonly collectionName: string = "MetricCollection";

  /** @internal */
  constructor(context: Context<CloudWatchClient>, fixed: object, query?: Query<Metric>) {
    super(listMetrics, context, fixed, query);
  }
}
