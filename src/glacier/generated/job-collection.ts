// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type GlacierClient,
  ListJobsCommand,
  type ListJobsCommandInput,
  type ListJobsCommandOutput,
} from "@aws-sdk/client-glacier";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Job } from "./job.js";

/** The input of `filter`: that of ListJobs, without the members that the collection sets. */
export type JobFilter = ReadonlyInput<Omit<ListJobsCommandInput, "accountId" | "vaultName" | "marker">>;

const listJobs: ListOperation<GlacierClient, Job, ListJobsCommandInput, ListJobsCommandOutput> = {
  name: "ListJobs",
  selectors: { statuscode: "text", completed: "text" },
  tokens: ["marker"],
  pageSize: { member: "limit", max: 50 },
  command: (input) => new ListJobsCommand(input),
  items: (output, { context, fixed }) =>
    (output.JobList ?? []).map(
      (job) =>
        new Job(
          { accountId: fixed("accountId"), vaultName: fixed("vaultName"), id: present(job.JobId, "JobId") },
          context,
          job,
        ),
    ),
  next: (output) => pageToken({ marker: output.Marker }),
};

/** Jobs that `ListJobs` lists; lazy, and iterable any number of times. */
export class JobCollection extends Collection<GlacierClient, Job, JobFilter, ListJobsCommandOutput> {
  static override readonly collectionName: string = "JobCollection";

  /** @internal */
  constructor(context: Context<GlacierClient>, fixed: object, query?: Query<Job>) {
    super(listJobs, context, fixed, query);
  }
}
