// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { Collection } from "../../../../../src/core/collection.js";
import { present } from "../../../../../src/core/identifiers.js";
import type { Listing } from "../../../../../src/core/listing.js";
import { pageToken } from "../../../../../src/core/page-token.js";
import {
  ListEnclosuresCommand,
  type ListEnclosuresCommandInput,
  type ListEnclosuresCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { Enclosure } from "./enclosure.js";

/** What `filter` takes: the input of ListEnclosures, less what the collection fills in. */
export type EnclosureFilter = Omit<ListEnclosuresCommandInput, "OpenOnly" | "StartName" | "StartCity">;

const listing: Listing = {
  operation: "ListEnclosures",
  members: ["Prefix", "OpenOnly", "StartName", "StartCity", "PageLength"],
  selectors: { Prefix: "text" },
  tokens: ["StartName", "StartCity"],
  pageSize: { member: "PageLength", max: 50, notWith: [] },
  maxValues: 200,
};

/** Enclosures that `ListEnclosures` lists; lazy, and iterable as often as one likes. */
export class EnclosureCollection extends Collection<
  ZooClient,
  Enclosure,
  EnclosureFilter,
  ListEnclosuresCommandOutput
> {
  static override readonly collectionName: string = "EnclosureCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListEnclosuresCommandInput): ListEnclosuresCommand {
    return new ListEnclosuresCommand(input);
  }

  protected override resources(output: ListEnclosuresCommandOutput): Enclosure[] {
    return [...(output.Open ?? []), ...(output.Closed ?? [])].map(
      (enclosure) => new Enclosure({ name: present(enclosure.Name, "Name") }, this.context, enclosure),
    );
  }

  protected override nextToken(output: ListEnclosuresCommandOutput): object | undefined {
    return pageToken({ StartName: output.NextName, StartCity: output.NextCity });
  }
}
