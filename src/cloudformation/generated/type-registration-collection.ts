// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  ListTypeRegistrationsCommand,
  type ListTypeRegistrationsCommandInput,
  type ListTypeRegistrationsCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { TypeRegistration } from "./type-registration.js";

/** The input of `filter`: that of ListTypeRegistrations, without the members that the collection sets. */
export type TypeRegistrationFilter = ReadonlyInput<Omit<ListTypeRegistrationsCommandInput, "NextToken">>;

const listTypeRegistrations: ListOperation<
  CloudFormationClient,
  TypeRegistration,
  ListTypeRegistrationsCommandInput,
  ListTypeRegistrationsCommandOutput
> = {
  name: "ListTypeRegistrations",
  selectors: { Type: "text", TypeName: "text", TypeArn: "text", RegistrationStatusFilter: "text" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", max: 100 },
  command: (input) => new ListTypeRegistrationsCommand(input),
  items: (output, { context }) =>
    (output.RegistrationTokenList ?? []).map(
      (registration) => new TypeRegistration({ token: registration }, context),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Type registrations that
 * [ListTypeRegistrations](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListTypeRegistrations.html)
 * lists; lazy, and iterable any number of times.
 */
export class TypeRegistrationCollection extends Collection<
  CloudFormationClient,
  TypeRegistration,
  TypeRegistrationFilter,
  ListTypeRegistrationsCommandOutput
> {
  static override readonly collectionName: string = "TypeRegistrationCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<TypeRegistration>) {
    super(listTypeRegistrations, context, fixed, query);
  }

  /**
   * The same type registrations with all attributes: each page is loaded before it is yielded. A
   * `where()` or `limit()` before this applies first, so that only the remaining type registrations are
   * loaded; one after it sees all attributes. Any that no longer exist when they are loaded are left
   * out.
   *
   * Calls
   * [DescribeTypeRegistration](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeTypeRegistration.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
