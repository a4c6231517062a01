// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AnomalyDetector as Shape,
  type CloudWatchClient,
  DeleteAnomalyDetectorCommand,
  type DeleteAnomalyDetectorCommandInput,
  type DeleteAnomalyDetectorCommandOutput,
  DescribeAnomalyDetectorsCommand,
  type DescribeAnomalyDetectorsCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of AnomalyDetector. */
export interface AnomalyDetectorIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A model of the normal values of a metric, or of a metric math expression. Created by
 * `cloudwatch.anomalyDetector(id)`, without a request.
 */
export class AnomalyDetector extends LoadableResource<CloudWatchClient, Shape, AnomalyDetectorIdentifiers> {
  static override readonly resourceName: string = "AnomalyDetector";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";
  static override readonly notFoundErrors: readonly string[] = ["ResourceNotFoundException"];

  /**
   * The unique identifier of the anomaly detector.
   *
   * > **Note:** The identifier does not restrict access to a specific anomaly detector in an IAM policy.
   * > Permissions for anomaly detector operations apply to all anomaly detectors in the account.
   */
  get id(): string {
    return this.identifiers.id;
  }

  /**
   * The SDK's name for `id`: the unique identifier of the anomaly detector.
   *
   * > **Note:** The identifier does not restrict access to a specific anomaly detector in an IAM policy.
   * > Permissions for anomaly detector operations apply to all anomaly detectors in the account.
   */
  get anomalyDetectorId(): string {
    return this.identifiers.id;
  }

  /**
   * The namespace of the metric associated with the anomaly detection model.
   *
   * @deprecated Use SingleMetricAnomalyDetector.Namespace property.
   */
  get namespace(): Shape["Namespace"] {
    return this.attribute("Namespace");
  }

  /**
   * The name of the metric associated with the anomaly detection model.
   *
   * @deprecated Use SingleMetricAnomalyDetector.MetricName property.
   */
  get metricName(): Shape["MetricName"] {
    return this.attribute("MetricName");
  }

  /**
   * The metric dimensions associated with the anomaly detection model.
   *
   * @deprecated Use SingleMetricAnomalyDetector.Dimensions property.
   */
  get dimensions(): NonNullable<Shape["Dimensions"]> {
    return this.attribute("Dimensions") ?? [];
  }

  /**
   * The statistic associated with the anomaly detection model.
   *
   * @deprecated Use SingleMetricAnomalyDetector.Stat property.
   */
  get stat(): Shape["Stat"] {
    return this.attribute("Stat");
  }

  /**
   * The configuration specifies details about how the anomaly detection model is to be trained,
   * including time ranges to exclude from use for training the model, and the time zone to use for the
   * metric.
   */
  get configuration(): Shape["Configuration"] {
    return this.attribute("Configuration");
  }

  /** The current status of the anomaly detector's training. */
  get stateValue(): Shape["StateValue"] {
    return this.attribute("StateValue");
  }

  /**
   * This object includes parameters that you can use to provide information about your metric to
   * CloudWatch to help it build more accurate anomaly detection models. Currently, it includes the
   * `PeriodicSpikes` parameter.
   */
  get metricCharacteristics(): Shape["MetricCharacteristics"] {
    return this.attribute("MetricCharacteristics");
  }

  /** The CloudWatch metric and statistic for this anomaly detector. */
  get singleMetricAnomalyDetector(): Shape["SingleMetricAnomalyDetector"] {
    return this.attribute("SingleMetricAnomalyDetector");
  }

  /** The CloudWatch metric math expression for this anomaly detector. */
  get metricMathAnomalyDetector(): Shape["MetricMathAnomalyDetector"] {
    return this.attribute("MetricMathAnomalyDetector");
  }

  /**
   * Deletes the specified anomaly detection model from your account. For more information about how to
   * delete an anomaly detection model, see
   * [Deleting an anomaly detection model](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Anomaly_Detection_Alarm.html#Delete_Anomaly_Detection_Model)
   * in the *CloudWatch User Guide*.
   *
   * Calls
   * [DeleteAnomalyDetector](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAnomalyDetector.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteAnomalyDetectorCommandInput, "AnomalyDetectorId">> = {},
    options?: CallOptions,
  ): Promise<DeleteAnomalyDetectorCommandOutput> {
    return this.retire(
      new DeleteAnomalyDetectorCommand({ ...sdkInput(input), AnomalyDetectorId: this.id }),
      options,
    );
  }

  /**
   * Deletes the anomaly detector if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteAnomalyDetector](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAnomalyDetector.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ResourceNotFoundException"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeAnomalyDetectorsCommand({ AnomalyDetectorIds: [this.id] }), options),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.StateValue;
  }
}

/** The attributes in a response of DescribeAnomalyDetectors. */
function pick(output: DescribeAnomalyDetectorsCommandOutput): Shape | undefined {
  return output.AnomalyDetectors?.[0];
}
