// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteAnomalyDetectorCommand,
  type DeleteAnomalyDetectorCommandInput,
  type DeleteAnomalyDetectorCommandOutput,
  DescribeAnomalyDetectorsCommand,
  type DescribeAnomalyDetectorsCommandInput,
  type DescribeAnomalyDetectorsCommandOutput,
} from "@aws-sdk/client-cloudwatch";
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
import { AnomalyDetector, type AnomalyDetectorIdentifiers } from "./anomaly-detector.js";

/** The input of `filter`: that of DescribeAnomalyDetectors, without the members that the collection sets. */
export type AnomalyDetectorFilter = ReadonlyInput<Omit<DescribeAnomalyDetectorsCommandInput, "NextToken">>;

const describeAnomalyDetectors: ListOperation<
  CloudWatchClient,
  AnomalyDetector,
  DescribeAnomalyDetectorsCommandInput,
  DescribeAnomalyDetectorsCommandOutput
> = {
  name: "DescribeAnomalyDetectors",
  selectors: {
    AnomalyDetectorIds: "ids",
    Namespace: "text",
    MetricName: "text",
    Dimensions: "structures",
    AnomalyDetectorTypes: "ids",
  },
  named: { AnomalyDetectorIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["AnomalyDetectorIds", "AnomalyDetectorTypes"] },
  maxValues: 100,
  command: (input) => new DescribeAnomalyDetectorsCommand(input),
  items: (output, { context }) =>
    (output.AnomalyDetectors ?? []).map(
      (detector) =>
        new AnomalyDetector(
          { id: present(detector.AnomalyDetectorId, "AnomalyDetectorId") },
          context,
          detector,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Anomaly detectors that
 * [DescribeAnomalyDetectors](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAnomalyDetectors.html)
 * lists; lazy, and iterable any number of times.
 */
export class AnomalyDetectorCollection extends Collection<
  CloudWatchClient,
  AnomalyDetector,
  AnomalyDetectorFilter,
  DescribeAnomalyDetectorsCommandOutput
> {
  static override readonly collectionName: string = "AnomalyDetectorCollection";
  static override readonly itemErrors: readonly string[] = ["ResourceNotFoundException"];

  /** @internal */
  constructor(context: Context<CloudWatchClient>, fixed: object, query?: Query<AnomalyDetector>) {
    super(describeAnomalyDetectors, context, fixed, query);
  }

  /**
   * The given anomaly detectors, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(detectors: Known<AnomalyDetector | string>): this {
    return this.known<AnomalyDetectorIdentifiers>(detectors, {
      classes: ["AnomalyDetector"],
      own: { id: ["id"] },
      make: (identifiers) => new AnomalyDetector(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified anomaly detection model from your account. For more information about how to
   * delete an anomaly detection model, see
   * [Deleting an anomaly detection model](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Anomaly_Detection_Alarm.html#Delete_Anomaly_Detection_Model)
   * in the *CloudWatch User Guide*.
   *
   * Calls
   * [DeleteAnomalyDetector](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAnomalyDetector.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the anomaly detectors, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteAnomalyDetectorCommandInput, "AnomalyDetectorId">> = {},
    options?: BatchOptions,
  ): Promise<DeleteAnomalyDetectorCommandOutput[]> {
    return this.batch<DeleteAnomalyDetectorCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteAnomalyDetectorCommand,
        command: (detectors) =>
          new DeleteAnomalyDetectorCommand({ ...sdkInput(input), AnomalyDetectorId: detectors[0].id }),
        id: (detector) => detector.id,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
