import type { Context } from "../call/context.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import type { PageToken } from "../query/cursor.js";
import type { ListOperationInfo } from "../query/list-operation-info.js";
import type { Page } from "./page.js";
import type { PageItems } from "./page-items.js";

/** What the resources of a listing are created from. */
export interface ListParent<Client extends ClientLike> {
  readonly context: Context<Client>;
  /** A string that the collection's parent sets, such as the name of the bucket. */
  readonly fixed: (member: string) => string;
}

export type PageClass<Item, Output extends object, Paged extends Page<Item, Output>> = new (
  items: PageItems<Item>,
  response: Output,
  cursor: string | undefined,
  content?: Output,
) => Paged;

/**
 * A list operation as one value: its properties, how to request a page, and how to read the response. Generated once
 * for each operation, and used by collections, the listing of pages and the parallel listing.
 */
export interface ListOperation<
  Client extends ClientLike,
  Item,
  Input extends object,
  Output extends object,
  Paged extends Page<Item, Output> = Page<Item, Output>,
> extends ListOperationInfo {
  command(input: Input): CommandOf<Output>;
  /** Decodes a response for the other functions, if the service was asked to encode it. By default it is unchanged. */
  read?(response: Output): Output;
  /** The resources of one page, loaded. */
  items(output: Output, parent: ListParent<Client>): PageItems<Item>;
  /** The input members that request the next page; omitted if the service returns everything at once. */
  next?(output: Output): PageToken | undefined;
  /** The class of its pages, if they have more than their resources. */
  readonly page?: PageClass<Item, Output, Paged>;
}
