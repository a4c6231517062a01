import { resource } from "../../model/index.js";
import { notFound } from "./common.js";

export const AccountPasswordPolicy = resource({
  doc: "What the account wants of its users' passwords.",
  identifiers: {},
  shape: "PasswordPolicy",
  load: { operation: "GetAccountPasswordPolicy", params: {}, path: "PasswordPolicy", notFound },
  actions: {
    delete: { operation: "DeleteAccountPasswordPolicy" },
    update: { operation: "UpdateAccountPasswordPolicy" },
  },
});

export const AccountSummary = resource({
  doc: "How much the account has of what IAM counts, and how much it may have.",
  identifiers: {},
  shape: "GetAccountSummaryResponse",
  load: { operation: "GetAccountSummary", params: {}, path: "@", notFound: [] },
});
