import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  type GetServiceLastAccessedDetailsCommandOutput,
  type ServiceLastAccessed,
} from "@aws-sdk/client-iam";
import { UnfinishedError } from "../../core/errors/unfinished-error.js";
import { allPages } from "../../core/paging/all-pages.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { afterStart, isReportedFailure, sendStart, type Started } from "../../core/waiter/after-start.js";
import { waiterSchedule } from "../../core/waiter/schedule.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { stateWaiter } from "../../core/waiter/state-waiter.js";
import type { Role } from "../generated/role.js";
import type { User } from "../generated/user.js";

const reportReady = stateWaiter<GetServiceLastAccessedDetailsCommandOutput>(
  { name: "ServiceLastAccessedReady", delay: 2, attempts: 60 },
  ({ JobStatus: state, Error: error }) => ({ state, reason: error?.Message }),
  "COMPLETED",
  ["FAILED"],
);

/**
 * When each service was last used: IAM's access report, with one row for each service that the policies allow. Requests
 * the report and polls for it, by default every 2 s, up to 60 times.
 *
 * Calls GenerateServiceLastAccessedDetails and GetServiceLastAccessedDetails.
 *
 * @throws `WaiterFailedError` if IAM cannot create the report, with its reason; `UnfinishedError` if the call fails in
 *   another way after the report was requested: its `id` is the `JobId`
 */
export async function serviceLastAccessed(
  self: Role | User,
  handle: Pick<LoadableHandle, "ask" | "subject" | "wait">,
  options: WaiterOptions = {},
): Promise<ServiceLastAccessed[]> {
  // Invalid options are refused before anything is started.
  waiterSchedule(reportReady, options);
  const { abortSignal, requestTimeout } = options;
  const calls = { abortSignal, requestTimeout };
  if (!self.isLoaded) await self.load(calls);
  const order = new GenerateServiceLastAccessedDetailsCommand({ Arn: self.arn });
  const JobId = present((await sendStart(calls, (given) => handle.ask(order, given))).JobId, "JobId");
  const work = {
    operation: "GenerateServiceLastAccessedDetails",
    what: "the access report",
    id: JobId,
    wayOut: "IAM continues to create it: GetServiceLastAccessedDetails with this JobId returns it.",
  };
  const started: Started = {
    report: (failure) => new UnfinishedError(handle.subject, work, failure),
    hasEnded: isReportedFailure,
  };
  return afterStart(started, abortSignal, async () => {
    await handle.wait(reportReady, () => new GetServiceLastAccessedDetailsCommand({ JobId }), options);
    return allPages(
      `${self.toString()}.serviceLastAccessed`,
      (token) => handle.ask(new GetServiceLastAccessedDetailsCommand({ JobId, ...token }), calls),
      ({ ServicesLastAccessed }) => ServicesLastAccessed ?? [],
      ({ IsTruncated, Marker }) => (IsTruncated ? { Marker: present(Marker, "Marker") } : undefined),
    );
  });
}
