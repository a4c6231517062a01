import { id } from "../../model/index.js";

export const notFound = ["ResourceNotFoundException"];

/** What names the vault of a resource. */
export const own = { accountId: id("accountId"), vaultName: id("vaultName") };

/** What a resource of a vault is named by, beside its own id. */
export const identifiers = {
  accountId: { doc: "The ID of the account; `-` is the caller's." },
  vaultName: { doc: "The name of the vault." },
};
