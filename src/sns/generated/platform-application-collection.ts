// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeletePlatformApplicationCommand,
  type DeletePlatformApplicationCommandInput,
  type DeletePlatformApplicationCommandOutput,
  ListPlatformApplicationsCommand,
  type ListPlatformApplicationsCommandInput,
  type ListPlatformApplicationsCommandOutput,
  type SNSClient,
} from "@aws-sdk/client-sns";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { PlatformApplication, type PlatformApplicationIdentifiers } from "./platform-application.js";

/** What `filter` takes: the input of ListPlatformApplications, less what the collection fills in. */
export type PlatformApplicationFilter = ReadonlyInput<
  Omit<ListPlatformApplicationsCommandInput, "NextToken">
>;

const listPlatformApplications: ListOperation<
  SNSClient,
  PlatformApplication,
  ListPlatformApplicationsCommandInput,
  ListPlatformApplicationsCommandOutput
> = {
  name: "ListPlatformApplications",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new ListPlatformApplicationsCommand(input),
  items: (output, { context }) =>
    (output.PlatformApplications ?? []).map(
      (application) =>
        new PlatformApplication(
          { arn: present(application.PlatformApplicationArn, "PlatformApplicationArn") },
          context,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Platform applications that
 * [ListPlatformApplications](https://docs.aws.amazon.com/sns/latest/api/API_ListPlatformApplications.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class PlatformApplicationCollection extends Collection<
  SNSClient,
  PlatformApplication,
  PlatformApplicationFilter,
  ListPlatformApplicationsCommandOutput
> {
  static override readonly collectionName: string = "PlatformApplicationCollection";
  static override readonly itemErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** @internal */
  constructor(context: Context<SNSClient>, fixed: object, query?: Query<PlatformApplication>) {
    super(listPlatformApplications, context, fixed, query);
  }

  /**
   * These platform applications in place of those that the service lists: batch actions act on them
   * without listing anything. Duplicates count once. A loop yields them as they were given, or made from
   * their identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of applications without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(applications: Known<PlatformApplication | string>): this {
    return this.known<PlatformApplicationIdentifiers>(applications, {
      classes: ["PlatformApplication"],
      own: { arn: ["arn"] },
      make: (identifiers) => new PlatformApplication(identifiers, this.context),
    });
  }

  /**
   * The same platform applications with all of their attributes: those of each page are loaded before
   * they are handed out. A `where()` or `limit()` before it spares the loading of what it leaves out;
   * one that comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [GetPlatformApplicationAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetPlatformApplicationAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes a platform application object for one of the supported push notification services, such as
   * APNS and GCM (Firebase Cloud Messaging). For more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   *
   * Calls
   * [DeletePlatformApplication](https://docs.aws.amazon.com/sns/latest/api/API_DeletePlatformApplication.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some platform applications only
   */
  async delete(
    input: ReadonlyInput<Omit<DeletePlatformApplicationCommandInput, "PlatformApplicationArn">> = {},
    options?: BatchOptions,
  ): Promise<DeletePlatformApplicationCommandOutput[]> {
    return this.batch<DeletePlatformApplicationCommandOutput>(
      "delete",
      {
        input,
        command: (applications) =>
          new DeletePlatformApplicationCommand({
            ...sdkInput(input),
            PlatformApplicationArn: applications[0].arn,
          }),
        id: (application) => application.arn,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
