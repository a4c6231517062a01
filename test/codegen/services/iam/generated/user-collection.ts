// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListUsersCommand,
  type ListUsersCommandInput,
  type ListUsersCommandOutput,
} from "@aws-sdk/client-iam";
import { Collection } from "../../../../../src/core/collection/collection.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Listing } from "../../../../../src/core/query/listing.js";
import { present } from "../../../../../src/core/resource/identifiers.js";
import { withPartialData } from "../../../../../src/core/resource/partial-data.js";
import { User } from "./user.js";

const USER_MEMBERS = ["Path", "UserName", "UserId", "Arn", "CreateDate", "PasswordLastUsed"];

/** What `filter` takes: the input of ListUsers, less what the collection fills in. */
export type UserFilter = Omit<ListUsersCommandInput, "Marker">;

const listing: Listing = {
  operation: "ListUsers",
  members: ["PathPrefix", "Marker", "MaxItems"],
  selectors: { PathPrefix: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
};

/**
 * Users that [ListUsers](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class UserCollection extends Collection<IAMClient, User, UserFilter, ListUsersCommandOutput> {
  static override readonly collectionName: string = "UserCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListUsersCommandInput): ListUsersCommand {
    return new ListUsersCommand(input);
  }

  protected override resources(output: ListUsersCommandOutput): User[] {
    return (output.Users ?? []).map((user) =>
      withPartialData(
        new User({ name: present(user.UserName, "UserName") }, this.context),
        user,
        USER_MEMBERS,
      ),
    );
  }

  protected override nextToken(output: ListUsersCommandOutput): object | undefined {
    return pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" });
  }
}
