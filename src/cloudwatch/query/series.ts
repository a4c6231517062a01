import type { MessageData } from "@aws-sdk/client-cloudwatch";

/** A data point of a time series. */
export interface Point {
  readonly timestamp: Date;
  readonly value: number;
}

/** A time series: all of its pages, in chronological order. */
export interface Series {
  /** The given `Label`, or one that the service derives from the metric's name. */
  readonly label: string;
  readonly points: readonly Point[];
  /** The service's messages, such as that there is too much data to compute the label. */
  readonly messages: readonly MessageData[];
}

/** The series of a query that matched nothing. */
export const NO_SERIES: Series = { label: "", points: [], messages: [] };
