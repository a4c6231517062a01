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

/** What `filter` takes: the input of ListSubscriptions, less what the collection fills in. */
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
 * lazy, and iterable as often as one likes.
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
   * These subscriptions in place of those that the service lists: batch actions act on them without
   * listing anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of subscriptions without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(subscriptions: Known<Subscription | string>): this {
    return this.known<SubscriptionIdentifiers>(subscriptions, {
      classes: ["Subscription"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Subscription(identifiers, this.context),
    });
  }

  /**
   * The same subscriptions with all of their attributes: those of each page are loaded before they are
   * handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that
   * comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [GetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }
}
