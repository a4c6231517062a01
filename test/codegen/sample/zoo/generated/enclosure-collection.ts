// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { Collection } from "../../../../../src/core/collection/collection.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import { Page } from "../../../../../src/core/paging/page.js";
import type { Listing } from "../../../../../src/core/query/listing.js";
import { present } from "../../../../../src/core/resource/identifiers.js";
import {
  ListEnclosuresCommand,
  type ListEnclosuresCommandInput,
  type ListEnclosuresCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { lowerCase } from "../enclosure/lower-case.js";
import { Enclosure } from "./enclosure.js";

/** What `filter` takes: the input of ListEnclosures, less what the collection fills in. */
export type EnclosureFilter = Omit<ListEnclosuresCommandInput, "OpenOnly" | "StartName" | "StartCity">;

const listing: Listing = {
  operation: "ListEnclosures",
  members: ["Prefix", "OpenOnly", "StartName", "StartCity", "PageLength", "ByCity", "Case"],
  selectors: { Prefix: "text" },
  tokens: ["StartName", "StartCity"],
  pageSize: { member: "PageLength", max: 50, notWith: [], fullWith: ["ByCity"] },
  maxValues: 200,
};

/** One page of enclosures, as `ListEnclosures` answers. */
export class EnclosurePage extends Page<Enclosure, ListEnclosuresCommandOutput> {
  /** The cities that further enclosures on this page are in. */
  get cities(): string[] {
    return (this.content.Cities ?? []).flatMap((city) => city.Name ?? []);
  }
}

/** Enclosures that `ListEnclosures` lists; lazy, and iterable as often as one likes. */
export class EnclosureCollection extends Collection<
  ZooClient,
  Enclosure,
  EnclosureFilter,
  ListEnclosuresCommandOutput
> {
  static override readonly collectionName: string = "EnclosureCollection";

  /** Page by page; one request each. A page can be empty without being the last. */
  override pages(): AsyncIterable<EnclosurePage> {
    return super.pages() as AsyncIterable<EnclosurePage>;
  }

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListEnclosuresCommandInput): ListEnclosuresCommand {
    return new ListEnclosuresCommand({ Case: "upper", ...input });
  }

  protected override read(response: ListEnclosuresCommandOutput): ListEnclosuresCommandOutput {
    return lowerCase(response);
  }

  protected override resources(output: ListEnclosuresCommandOutput): Enclosure[] {
    return [...(output.Open ?? []), ...(output.Closed ?? [])].map(
      (enclosure) => new Enclosure({ name: present(enclosure.Name, "Name") }, this.context, enclosure),
    );
  }

  protected override nextToken(output: ListEnclosuresCommandOutput): object | undefined {
    return pageToken(
      { StartName: output.NextName, StartCity: output.NextCity },
      { isMore: output.IsPartial, member: "NextName" },
    );
  }

  protected override page(
    ...made: ConstructorParameters<typeof Page<Enclosure, ListEnclosuresCommandOutput>>
  ): EnclosurePage {
    return new EnclosurePage(...made);
  }
}
