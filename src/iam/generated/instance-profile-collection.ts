// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListInstanceProfilesCommand,
  type ListInstanceProfilesCommandInput,
  type ListInstanceProfilesCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { deleteEach } from "../deletion/delete-each.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { InstanceProfileCollectionBase } from "./instance-profile-collection-base.js";
import { InstanceProfile, type InstanceProfileIdentifiers } from "./instance-profile.js";

const INSTANCE_PROFILE_MEMBERS = [
  "Path",
  "InstanceProfileName",
  "InstanceProfileId",
  "Arn",
  "CreateDate",
  "Roles",
];

/** The input of `filter`: that of ListInstanceProfiles, without the members that the collection sets. */
export type InstanceProfileFilter = ReadonlyInput<Omit<ListInstanceProfilesCommandInput, "Marker">>;

const listInstanceProfiles: ListOperation<
  IAMClient,
  InstanceProfile,
  ListInstanceProfilesCommandInput,
  ListInstanceProfilesCommandOutput
> = {
  name: "ListInstanceProfiles",
  selectors: { PathPrefix: "text" },
  prefixes: { PathPrefix: "path" },
  open: { PathPrefix: "/" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListInstanceProfilesCommand(input),
  items: (output, { context }) =>
    (output.InstanceProfiles ?? []).map((profile) =>
      withPartialData(
        new InstanceProfile({ name: present(profile.InstanceProfileName, "InstanceProfileName") }, context),
        profile,
        INSTANCE_PROFILE_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Instance profiles that
 * [ListInstanceProfiles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html)
 * lists; lazy, and iterable any number of times.
 */
export class InstanceProfileCollection extends InstanceProfileCollectionBase<
  InstanceProfileFilter,
  ListInstanceProfilesCommandOutput
> {
  static override readonly collectionName: string = "InstanceProfileCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<InstanceProfile>) {
    super(listInstanceProfiles, context, fixed, query);
  }

  /**
   * The given instance profiles, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(profiles: Known<InstanceProfile | string>): this {
    return this.known<InstanceProfileIdentifiers>(profiles, {
      classes: ["InstanceProfile"],
      own: { name: ["name"] },
      make: (identifiers) => new InstanceProfile(identifiers, this.context),
    });
  }

  /**
   * The same instance profiles with all attributes: each page is loaded before it is yielded. A
   * `where()` or `limit()` before this applies first, so that only the remaining instance profiles are
   * loaded; one after it sees all attributes. Any that no longer exist when they are loaded are left
   * out.
   *
   * Calls
   * [GetInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the instance profiles that `.all()`, a filter or `of` selects, each like its own `delete`, several at
   * a time. A path of `/` selects nothing. `{ force: true }` and `{ force: true, dryRun: true }` work as
   * for a single instance profile: a dry run resolves to the steps for all of them.
   *
   * Calls [DeleteInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html) once for each.
   *
   * @throws `TypeError` if nothing selects the instance profiles, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: BatchOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteEach(this, this.handle, input, options);
  }
}
