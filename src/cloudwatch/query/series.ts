import type { MessageData, MetricDataResult } from "@aws-sdk/client-cloudwatch";

/** One moment of a series. */
export interface Point {
  readonly timestamp: Date;
  readonly value: number;
}

/** What a query for metric data gives: all of its pages, in order of time. */
export interface Series {
  /** What the service calls it: the `Label` that was asked for, or one made of the metric's name. */
  readonly label: string;
  readonly points: readonly Point[];
  /** What the service remarks, such as that there is too much data for the label to be worked out. */
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

  /** Why the series is not whole, in the service's word; `undefined` where it is. */
  get trouble(): string | undefined {
    return this.#status === "Complete" ? undefined : (this.#status ?? "no result");
  }

  get series(): Series {
    const points = [...this.#points].sort((a, b) => a.timestamp.getTime() - b.timestamp.getTime());
    return { label: this.#label, points, messages: this.#messages };
  }
}
