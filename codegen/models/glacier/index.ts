import { input, one, service, value } from "../../model/index.js";
import { Archive, Job, MultipartUpload } from "./job.js";
import { Account, Notification, Vault } from "./vault.js";

export const glacier = service({
  name: "glacier",
  package: "@aws-sdk/client-glacier",
  root: "GlacierResource",
  doc: "Amazon Glacier: the original vault-based service, not the S3 Glacier storage classes.",
  resources: { Account, Archive, Job, MultipartUpload, Notification, Vault },
  uncalled: {
    ListProvisionedCapacity:
      "Capacity is bought for the account, and has no name: call it by `glacier.meta.client`.",
    PurchaseProvisionedCapacity:
      "Capacity is bought for the account, and has no name: call it by `glacier.meta.client`.",
  },
  actions: {
    createVault: {
      operation: "CreateVault",
      params: { accountId: value("-") },
      returns: one("Vault", { accountId: value("-"), name: input("vaultName") }),
    },
  },
  hasMany: {
    vaults: { type: "Vault", params: { accountId: value("-") }, doc: "The vaults of the caller's account." },
  },
});
