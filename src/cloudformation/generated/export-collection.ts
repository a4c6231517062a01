// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  ListExportsCommand,
  type ListExportsCommandInput,
  type ListExportsCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Export } from "./export.js";

/** The input of `filter`: that of ListExports, without the members that the collection sets. */
export type ExportFilter = ReadonlyInput<Omit<ListExportsCommandInput, "NextToken">>;

const listExports: ListOperation<
  CloudFormationClient,
  Export,
  ListExportsCommandInput,
  ListExportsCommandOutput
> = {
  name: "ListExports",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new ListExportsCommand(input),
  items: (output, { context }) =>
    (output.Exports ?? []).map((item) => new Export({ name: present(item.Name, "Name") }, context, item)),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Exports that
 * [ListExports](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListExports.html)
 * lists; lazy, and iterable any number of times.
 */
export class ExportCollection extends Collection<
  CloudFormationClient,
  Export,
  ExportFilter,
  ListExportsCommandOutput
> {
  static override readonly collectionName: string = "ExportCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<Export>) {
    super(listExports, context, fixed, query);
  }
}
