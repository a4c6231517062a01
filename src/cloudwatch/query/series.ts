import type { MessageData, MetricDataResult } from "@aws-sdk/client-cloudwatch";

/** A data point of a time series. */
export interface Point {
  readonly timestamp: Date;
  readonly value: number;
}

/** The result of a metric data query: all of its pages, in chronological order. */
export interface Series {
  /** The given `Label`, or one that the service derives from the metric's name. */
  readonly label: string;
  readonly points: readonly Point[];
  /** The service's messages, such as that there is too much data to compute the label. */
  readonly messages: readonly MessageData[];
}

/** Joins the pages of one query's result. */
export class SeriesBuilder {
  #label = "";
  #status: string | undefined;
  readonly #points: Point[] = [];
  readonly #messages: MessageData[] = [];

  add({ Label, Timestamps = [], Values = [], StatusCode, Messages = [] }: MetricDataResult): void {
    if (Label !== undefined) this.#label = Label;
    this.#status = StatusCode;
    this.#messages.push(...Messages);
    for (const [index, timestamp] of Timestamps.entries()) {
      const value = Values[index];
      if (value !== undefined) this.#points.push({ timestamp, value });
    }
  }

  /** The service's status if the series is incomplete; otherwise `undefined`. */
  get trouble(): string | undefined {
    return this.#status === "Complete" ? undefined : (this.#status ?? "no result");
  }

  get series(): Series {
    const points = [...this.#points].sort((a, b) => a.timestamp.getTime() - b.timestamp.getTime());
    return { label: this.#label, points, messages: this.#messages };
  }
}
