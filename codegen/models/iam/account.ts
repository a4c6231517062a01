import { resource } from "../../model/index.js";
import { notFound } from "./common.js";

export const AccountPasswordPolicy = resource({
  doc: "The password policy of the account.",
  identifiers: {},
  shape: "PasswordPolicy",
  load: { operation: "GetAccountPasswordPolicy", params: {}, path: "PasswordPolicy", notFound },
  actions: {
    delete: { operation: "DeleteAccountPasswordPolicy" },
    update: { operation: "UpdateAccountPasswordPolicy" },
  },
});

export const AccountSummary = resource({
  doc: "The account's usage of IAM entities, and its quotas.",
  identifiers: {},
  shape: "GetAccountSummaryResponse",
  load: { operation: "GetAccountSummary", params: {}, path: "@", notFound: [] },
});
