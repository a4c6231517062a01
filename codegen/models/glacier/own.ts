import { id } from "../../model/index.js";

export const notFound = ["ResourceNotFoundException"];

/** The identifiers of the vault of a resource. */
export const own = { accountId: id("accountId"), vaultName: id("vaultName") };

/** The identifiers of a resource of a vault, besides its own id. */
export const identifiers = {
  accountId: { doc: "The ID of the account; `-` is the caller's." },
  vaultName: { doc: "The name of the vault." },
};
