// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  ListSubscriptionsCommand,
  type ListSubscriptionsCommandInput,
  type ListSubscriptionsCommandOutput,
  type SNSClient,
} from "@aws-sdk/client-sns";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { SubscriptionCollectionBase } from "./subscription-collection-base.js";
import { Subscription, type SubscriptionIdentifiers } from "./subscription.js";

/** The input of `filter`: that of ListSubscriptions, without the members that the collection sets. */
export type SubscriptionFilter = ReadonlyInput<Omit<ListSubscriptionsCommandInput, "NextToken">>;

const listSubscriptions: ListOperation<
  SNSClient,
  Subscription,
  ListSubscriptionsCommandInput,
  ListSubscriptionsCommandOutput
> = {
  name: "ListSubscriptions",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new ListSubscriptionsCommand(input),
  items: (output, { context }) =>
    (output.Subscriptions ?? []).map(
      (subscription) =>
        new Subscription({ arn: present(subscription.SubscriptionArn, "SubscriptionArn") }, context),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Subscriptions that
 * [ListSubscriptions](https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html) lists;
 * lazy, and iterable any number of times.
 */
export class SubscriptionCollection extends SubscriptionCollectionBase<
  SubscriptionFilter,
  ListSubscriptionsCommandOutput
> {
  static override readonly collectionName: string = "SubscriptionCollection";

  /** @internal */
  constructor(context: Context<SNSClient>, fixed: object, query?: Query<Subscription>) {
    super(listSubscriptions, context, fixed, query);
  }

  /**
   * The given subscriptions, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(subscriptions: Known<Subscription | string>): this {
    return this.known<SubscriptionIdentifiers>(subscriptions, {
      classes: ["Subscription"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Subscription(identifiers, this.context),
    });
  }

  /**
   * The same subscriptions with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining subscriptions are loaded; one after
   * it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [GetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
