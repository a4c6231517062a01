import { argument, id, input, item, one, parent, resource, response, sub, value } from "../../model/index.js";
import { notFound, own } from "./own.js";

const vault = { accountId: id("accountId"), vaultName: id("name") };

/** Jobs of a vault, all of them or those in one state. */
const jobs = (doc: string, params = {}) => ({ type: "Job", params: { ...vault, ...params }, doc });

export const Vault = resource({
  doc: "A container of archives.",
  identifiers: {
    accountId: { doc: "The ID of the account; `-` is the caller's." },
    name: { member: "VaultName" },
  },
  shape: "DescribeVaultOutput",
  load: { operation: "DescribeVault", params: vault, path: "@", notFound },
  list: {
    operation: "ListVaults",
    path: "VaultList[]",
    identifiers: { accountId: parent("accountId"), name: item("VaultName") },
    selectors: [],
    pageSize: { max: 10 },
  },
  tags: {
    get: { operation: "ListTagsForVault", params: vault, path: "Tags", tokens: false },
    add: { operation: "AddTagsToVault", params: vault, member: "Tags" },
    remove: { operation: "RemoveTagsFromVault", params: vault, keys: "TagKeys" },
  },
  actions: {
    abortLock: { operation: "AbortVaultLock", params: vault },
    accessPolicy: {
      operation: "GetVaultAccessPolicy",
      params: vault,
      result: { path: "policy.Policy", document: "policy" },
    },
    completeLock: { operation: "CompleteVaultLock", params: vault },
    create: { operation: "CreateVault", params: vault },
    delete: { operation: "DeleteVault", params: vault },
    deleteAccessPolicy: { operation: "DeleteVaultAccessPolicy", params: vault },
    initiateInventoryRetrieval: {
      operation: "InitiateJob",
      params: { ...vault, "jobParameters.Type": value("inventory-retrieval") },
      returns: one("Job", { accountId: id("accountId"), vaultName: id("name"), id: response("jobId") }),
    },
    initiateLock: {
      operation: "InitiateVaultLock",
      params: vault,
      documents: { "policy.Policy": "policy" },
    },
    initiateMultipartUpload: {
      operation: "InitiateMultipartUpload",
      params: vault,
      returns: one("MultipartUpload", {
        accountId: id("accountId"),
        vaultName: id("name"),
        id: response("uploadId"),
      }),
    },
    lock: { operation: "GetVaultLock", params: vault },
    setAccessPolicy: {
      operation: "SetVaultAccessPolicy",
      params: vault,
      documents: { "policy.Policy": "policy" },
    },
    uploadArchive: {
      operation: "UploadArchive",
      params: vault,
      returns: one("Archive", {
        accountId: id("accountId"),
        vaultName: id("name"),
        id: response("archiveId"),
      }),
    },
  },
  end: { isSilent: true },
  waiters: {
    waitUntilExists: { waiter: "VaultExists", params: vault, delay: 3, attempts: 15 },
    waitUntilNotExists: { waiter: "VaultNotExists", params: vault, delay: 3, attempts: 15 },
  },
  has: {
    account: sub("Account", { id: id("accountId") }),
    archive: sub("Archive", { accountId: id("accountId"), vaultName: id("name"), id: argument() }),
    job: sub("Job", { accountId: id("accountId"), vaultName: id("name"), id: argument() }),
    multipartUpload: sub("MultipartUpload", {
      accountId: id("accountId"),
      vaultName: id("name"),
      id: argument(),
    }),
    notification: sub("Notification", { accountId: id("accountId"), vaultName: id("name") }),
  },
  hasMany: {
    completedJobs: jobs("The vault's completed jobs.", { completed: value("true") }),
    failedJobs: jobs("The vault's failed jobs.", { statuscode: value("Failed") }),
    jobs: jobs("The vault's recent jobs."),
    jobsInProgress: jobs("The vault's jobs in progress.", { statuscode: value("InProgress") }),
    multipartUploads: {
      type: "MultipartUpload",
      params: vault,
      doc: "The vault's multipart uploads in progress.",
    },
    succeededJobs: jobs("The vault's successful jobs.", { statuscode: value("Succeeded") }),
  },
  custom: { upload: "upload/upload" },
});

const account = { accountId: id("id") };

export const Account = resource({
  doc: "An account, as the owner of vaults.",
  identifiers: { id: { doc: "The ID of the account; `-` is the caller's." } },
  actions: {
    createVault: {
      operation: "CreateVault",
      params: account,
      returns: one("Vault", { accountId: id("id"), name: input("vaultName") }),
    },
    dataRetrievalPolicy: { operation: "GetDataRetrievalPolicy", params: account },
    setDataRetrievalPolicy: { operation: "SetDataRetrievalPolicy", params: account },
  },
  has: { vault: sub("Vault", { accountId: id("id"), name: argument() }) },
  hasMany: { vaults: { type: "Vault", params: account, doc: "The account's vaults." } },
});

export const Notification = resource({
  doc: "The notification configuration of a vault: an SNS topic for completed jobs.",
  identifiers: {
    accountId: { doc: "The ID of the account; `-` is the caller's." },
    vaultName: { doc: "The name of the vault." },
  },
  shape: "VaultNotificationConfig",
  load: {
    operation: "GetVaultNotifications",
    params: own,
    path: "vaultNotificationConfig",
    notFound,
  },
  actions: {
    delete: { operation: "DeleteVaultNotifications", params: own },
    set: { operation: "SetVaultNotifications", params: own },
  },
  end: { isSilent: true },
  has: { vault: sub("Vault", { accountId: id("accountId"), name: id("vaultName") }) },
});
