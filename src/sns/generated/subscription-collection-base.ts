// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type SNSClient,
  UnsubscribeCommand,
  type UnsubscribeCommandInput,
  type UnsubscribeCommandOutput,
} from "@aws-sdk/client-sns";
import type { BatchOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import type { Subscription } from "./subscription.js";

/** The common base of all collections of subscriptions. */
export abstract class SubscriptionCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Subscription, Output> = Page<Subscription, Output>,
> extends Collection<SNSClient, Subscription, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /**
   * Deletes a subscription. If the subscription requires authentication for deletion, only the owner of
   * the subscription or the topic's owner can unsubscribe, and an Amazon Web Services signature is
   * required. If the `Unsubscribe` call does not require authentication and the requester is not the
   * subscription owner, a final cancellation message is delivered to the endpoint, so that the endpoint
   * owner can easily resubscribe to the topic if the `Unsubscribe` request was unintended.
   *
   * Calls [Unsubscribe](https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html) once for each
   * resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the subscriptions, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<UnsubscribeCommandInput, "SubscriptionArn">> = {},
    options?: BatchOptions,
  ): Promise<UnsubscribeCommandOutput[]> {
    return this.batch<UnsubscribeCommandOutput>(
      "delete",
      {
        input,
        Command: UnsubscribeCommand,
        command: (subscriptions) =>
          new UnsubscribeCommand({ ...sdkInput(input), SubscriptionArn: subscriptions[0].arn }),
        id: (subscription) => subscription.arn,
        max: 1,
      },
      options,
    );
  }
}
