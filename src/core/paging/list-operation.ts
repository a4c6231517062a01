import type { Context } from "../call/context.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import type { PageToken } from "../query/cursor.js";
import type { ListOperationInfo } from "../query/list-operation-info.js";
import type { Page } from "./page.js";

/** What the resources of a listing are made with. */
export interface ListParent<Client extends ClientLike> {
  readonly context: Context<Client>;
  /** A string that the collection's parent filled in, such as the name of the bucket. */
  readonly fixed: (member: string) => string;
}

/** How the pages of a collection are made. */
export type PageClass<Item, Output extends object, Paged extends Page<Item, Output>> = new (
  items: readonly Item[],
  response: Output,
  cursor: string | undefined,
  content?: Output,
) => Paged;

/**
 * A list operation, as one value: what is known of it, how a page is asked for, and what is in its answer. Generated
 * once for each; the collections, the listing of pages and the parallel listing take it alike.
 */
export interface ListOperation<
  Client extends ClientLike,
  Item,
  Input extends object,
  Output extends object,
  Paged extends Page<Item, Output> = Page<Item, Output>,
> extends ListOperationInfo {
  /** The command that asks for one page. */
  command(input: Input): CommandOf<Output>;
  /** The response as the other functions take it: decoded, where the service was asked to encode it. As it is if left out. */
  read?(response: Output): Output;
  /** The resources of one page, loaded. */
  items(output: Output, parent: ListParent<Client>): Item[];
  /** The input members that ask for the next page; left out where the service answers everything at once. */
  next?(output: Output): PageToken | undefined;
  /** The class of its pages, where they tell more than their resources. */
  readonly page?: PageClass<Item, Output, Paged>;
}
