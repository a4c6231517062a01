import type { MessageData, MetricDataQuery, MetricDataResult } from "@aws-sdk/client-cloudwatch";
import type { BatchFailure } from "../../core/errors/errors.js";
import { QueryResult } from "./query-result.js";
import type { Point, Series } from "./series.js";

/**
 * Joins the pages of one query's result. A metric has one series, even if the service computes another label for the next
 * page. The series of an expression have the same id, and are distinguished by their labels; series with the same label, as of a
 * `SEARCH` with a fixed one, are distinguished by their order in a page.
 */
export class QueryPages {
  readonly #id: string;
  readonly #isMetric: boolean;
  readonly #series = new Map<string, SeriesPages>();
  /** How often each label was on the page. */
  readonly #seen = new Map<string, number>();
  #page = 0;

  constructor({ Id = "", Expression }: MetricDataQuery) {
    this.#id = Id;
    this.#isMetric = Expression === undefined;
  }

  /** @param page the number of the response that the result is from */
  add(result: MetricDataResult, page: number): void {
    const { Label = "" } = result;
    if (this.#page !== page) this.#seen.clear();
    this.#page = page;
    const count = this.#seen.get(Label) ?? 0;
    this.#seen.set(Label, count + 1);
    this.#pagesOf(this.#isMetric ? "" : `${count} ${Label}`).add(result);
  }

  #pagesOf(key: string): SeriesPages {
    const pages = this.#series.get(key) ?? new SeriesPages();
    this.#series.set(key, pages);
    return pages;
  }

  /** Each incomplete series. An expression may match nothing, but a metric always has a result. */
  get failures(): BatchFailure[] {
    if (this.#isMetric && this.#series.size === 0) return [{ id: this.#id, code: "no result", message: "" }];
    return [...this.#series.values()].flatMap(({ status, messages }) =>
      status === "Complete" ? [] : [{ id: this.#id, code: status, message: textOf(messages) }],
    );
  }

  get result(): QueryResult {
    return new QueryResult(
      this.#id,
      [...this.#series.values()].map((pages) => pages.series),
    );
  }
}

class SeriesPages {
  status = "no status";
  readonly messages: MessageData[] = [];
  #label = "";
  readonly #points: Point[] = [];

  add({ Label, Timestamps = [], Values = [], StatusCode, Messages = [] }: MetricDataResult): void {
    if (Label !== undefined) this.#label = Label;
    // That of the last page counts: before it, PartialData says that there is another, and InternalError that it may help.
    this.status = StatusCode ?? "no status";
    this.messages.push(...Messages);
    for (const [index, timestamp] of Timestamps.entries()) {
      const value = Values[index];
      if (value !== undefined) this.#points.push({ timestamp, value });
    }
  }

  get series(): Series {
    const points = [...this.#points].sort((a, b) => a.timestamp.getTime() - b.timestamp.getTime());
    return { label: this.#label, points, messages: this.messages };
  }
}

export function textOf(messages: readonly MessageData[]): string {
  return messages.map(({ Value }) => Value).join(" ");
}
