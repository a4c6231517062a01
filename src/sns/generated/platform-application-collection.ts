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

/** The input of `filter`: that of ListPlatformApplications, without the members that the collection sets. */
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
 * lists; lazy, and iterable any number of times.
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
   * The given platform applications, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(applications: Known<PlatformApplication | string>): this {
    return this.known<PlatformApplicationIdentifiers>(applications, {
      classes: ["PlatformApplication"],
      own: { arn: ["arn"] },
      make: (identifiers) => new PlatformApplication(identifiers, this.context),
    });
  }

  /**
   * The same platform applications with all attributes: each page is loaded before it is yielded. A
   * `where()` or `limit()` before this applies first, so that only the remaining platform applications
   * are loaded; one after it sees all attributes. Any that no longer exist when they are loaded are left
   * out.
   *
   * Calls
   * [GetPlatformApplicationAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetPlatformApplicationAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes a platform application object for one of the supported push notification services, such as
   * APNS and GCM (Firebase Cloud Messaging). For more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   *
   * Calls
   * [DeletePlatformApplication](https://docs.aws.amazon.com/sns/latest/api/API_DeletePlatformApplication.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the platform applications, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeletePlatformApplicationCommandInput, "PlatformApplicationArn">> = {},
    options?: BatchOptions,
  ): Promise<DeletePlatformApplicationCommandOutput[]> {
    return this.batch<DeletePlatformApplicationCommandOutput>(
      "delete",
      {
        input,
        Command: DeletePlatformApplicationCommand,
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
