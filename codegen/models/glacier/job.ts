import { id, item, one, parent, resource, response, sub, value } from "../../model/index.js";
import { identifiers, notFound, own } from "./own.js";

const vault = sub("Vault", { accountId: id("accountId"), name: id("vaultName") });

export const Job = resource({
  doc: "A job that retrieves an archive or the inventory of a vault, which takes minutes or hours.",
  identifiers: { ...identifiers, id: { member: "JobId" } },
  shape: "GlacierJobDescription",
  state: "StatusCode",
  reason: "StatusMessage",
  load: { operation: "DescribeJob", params: { ...own, jobId: id("id") }, path: "@", notFound },
  list: {
    operation: "ListJobs",
    path: "JobList[]",
    identifiers: { accountId: parent("accountId"), vaultName: parent("vaultName"), id: item("JobId") },
    selectors: ["statuscode", "completed"],
    pageSize: { max: 50 },
  },
  actions: { getOutput: { operation: "GetJobOutput", params: { ...own, jobId: id("id") } } },
  has: { vault },
  custom: { waitUntilCompleted: "job/wait-until-completed" },
});

export const Archive = resource({
  doc: "An archive in a vault.",
  identifiers: { ...identifiers, id: { doc: "The ID of the archive." } },
  end: { notFound },
  actions: {
    delete: { operation: "DeleteArchive", params: { ...own, archiveId: id("id") } },
    initiateArchiveRetrieval: {
      operation: "InitiateJob",
      params: {
        ...own,
        "jobParameters.Type": value("archive-retrieval"),
        "jobParameters.ArchiveId": id("id"),
      },
      returns: one("Job", {
        accountId: id("accountId"),
        vaultName: id("vaultName"),
        id: response("jobId"),
      }),
    },
  },
  has: { vault },
});

const upload = { ...own, uploadId: id("id") };

export const MultipartUpload = resource({
  doc: "A multipart upload that has not been completed.",
  identifiers: { ...identifiers, id: { member: "MultipartUploadId" } },
  shape: "UploadListElement",
  list: {
    operation: "ListMultipartUploads",
    path: "UploadsList[]",
    identifiers: {
      accountId: parent("accountId"),
      vaultName: parent("vaultName"),
      id: item("MultipartUploadId"),
    },
    selectors: [],
    pageSize: { max: 50 },
  },
  end: { member: "abort", notFound },
  actions: {
    abort: { operation: "AbortMultipartUpload", params: upload },
    parts: { operation: "ListParts", params: upload },
    uploadPart: { operation: "UploadMultipartPart", params: upload },
  },
  has: { vault },
  custom: { complete: "upload/complete" },
});
