// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { Context } from "../../../../../src/core/call/context.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import { Page } from "../../../../../src/core/paging/page.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import {
  ListEnclosuresCommand,
  type ListEnclosuresCommandInput,
  type ListEnclosuresCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { lowerCase } from "../enclosure/lower-case.js";
import { Enclosure } from "./enclosure.js";

/** The input of `filter`: that of ListEnclosures, without the members that the collection sets. */
export type EnclosureFilter = ReadonlyInput<
  Omit<ListEnclosuresCommandInput, "OpenOnly" | "StartName" | "StartCity">
>;

/** One page of enclosures, as `ListEnclosures` returns it. */
export class EnclosurePage extends Page<Enclosure, ListEnclosuresCommandOutput> {
  /** The cities that further enclosures on this page are in. */
  get cities(): string[] {
    return (this.content.Cities ?? []).flatMap((city) => city.Name ?? []);
  }
}

const listEnclosures: ListOperation<
  ZooClient,
  Enclosure,
  ListEnclosuresCommandInput,
  ListEnclosuresCommandOutput,
  EnclosurePage
> = {
  name: "ListEnclosures",
  selectors: { Prefix: "text" },
  tokens: ["StartName", "StartCity"],
  pageSize: { member: "PageLength", max: 50, notWith: [], fullWith: ["ByCity"] },
  maxValues: 200,
  command: (input) => new ListEnclosuresCommand({ Case: "upper", ...input }),
  read: lowerCase,
  items: (output, { context }) =>
    [...(output.Open ?? []), ...(output.Closed ?? [])].map(
      (enclosure) => new Enclosure({ name: present(enclosure.Name, "Name") }, context, enclosure),
    ),
  next: (output) =>
    pageToken(
      { StartName: output.NextName, StartCity: output.NextCity },
      { isMore: output.IsPartial, member: "NextName" },
    ),
  page: EnclosurePage,
};

/** Enclosures that `ListEnclosures` lists; lazy, and iterable any number of times. */
export class EnclosureCollection extends Collection<
  ZooClient,
  Enclosure,
  EnclosureFilter,
  ListEnclosuresCommandOutput,
  EnclosurePage
> {
  static override readonly collectionName: string = "EnclosureCollection";

  /** @internal */
  constructor(context: Context<ZooClient>, fixed: object, query?: Query<Enclosure>) {
    super(listEnclosures, context, fixed, query);
  }
}
