import type { CallOptions } from "../call/call-options.js";
import type { Context } from "../call/context.js";
import { readForm } from "../call/response/read-form.js";
import type { ClientLike } from "../client/client-like.js";
import type { PageToken } from "../query/cursor.js";
import type { Query } from "../query/query.js";
import { queryIdentity, showQuery } from "../query/query-identity.js";
import { onEarlyHead } from "../reader/heads/early-head.js";
import { INSPECT } from "../text/brand.js";
import type { ListOperation, ListParent, PageClass } from "./list-operation.js";
import { Page } from "./page.js";
import type { PageItems } from "./page-items.js";
import { requestInputs } from "./request-inputs.js";

/** One page, as the service returned it. */
export interface ListedPage<Item, Output extends object> {
  readonly items: PageItems<Item>;
  readonly response: Output;
  /** The response, as the operation decodes it. */
  readonly output: Output;
}

/** What a collection lists: the operation, the client and the query. */
export class Listing<
  Client extends ClientLike,
  Item,
  Output extends object,
  Paged extends Page<Item, Output> = Page<Item, Output>,
> implements ListParent<Client> {
  readonly name: string;
  readonly operation: ListOperation<Client, Item, object, Output, Paged>;
  readonly context: Context<Client>;
  readonly query: Query<Item>;

  constructor(
    name: string,
    operation: ListOperation<Client, Item, object, Output, Paged>,
    context: Context<Client>,
    query: Query<Item>,
  ) {
    this.name = name;
    this.operation = operation;
    this.context = context;
    this.query = query;
  }

  readonly fixed = (member: string): string => {
    const value: unknown = Reflect.get(this.query.fixed, member);
    if (typeof value !== "string") throw new TypeError(`${this.name} was created without ${member}.`);
    return value;
  };

  /** Throws a `TypeError` for filters that would list something else than they state. */
  check(): void {
    const { invalid } = this.query;
    if (invalid !== undefined) throw new TypeError(`${this.name}: ${invalid}.`);
  }

  /** The inputs of the first requests: one, unless a list is longer than the service accepts. */
  inputs(): Record<string, unknown>[] {
    const { part } = this.query;
    return requestInputs(this.query, this.operation).map((input) => part?.narrowed(input) ?? input);
  }

  /** Requests one page. `onNext` is called as soon as the head of the response names the next one. */
  send(input: object, options: CallOptions, onNext?: (next: PageToken) => void): Promise<Output> {
    const command = this.operation.command(input);
    if (onNext) {
      onEarlyHead(command, (head) => {
        const next = this.next(this.#read(head as Output));
        if (next) onNext(next);
      });
    }
    return this.context.send(command, options, this);
  }

  read(response: Output): ListedPage<Item, Output> {
    const output = this.#read(response);
    const items = readForm(() => this.operation.items(output, this), {
      operation: this.operation.name,
      resource: this.name,
    });
    return { items, response, output };
  }

  /** The input members that request the next page; `undefined` after the last. */
  next(output: Output): PageToken | undefined {
    return this.operation.next?.(output);
  }

  /** A page for the caller, with some of its resources. */
  page(
    items: PageItems<Item>,
    { response, output }: Omit<ListedPage<Item, Output>, "items">,
    cursor?: string,
  ): Paged {
    const Class = this.operation.page ?? (Page as PageClass<Item, Output, Page<Item, Output>>);
    return new Class(items, response, cursor, output) as Paged;
  }

  /** Distinguishes it from other listings in deep comparisons of tests. */
  get identity(): object {
    return queryIdentity(`${this.context.serviceName}.${this.name}.${this.operation.name}`, this.query);
  }

  /** `ObjectSummaryCollection(Bucket="photos")`. */
  toString(): string {
    return `${this.name}(${showQuery(this.query)})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  #read(response: Output): Output {
    return this.operation.read?.(response) ?? response;
  }
}
