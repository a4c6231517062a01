import { GenerateCredentialReportCommand, GetCredentialReportCommand } from "@aws-sdk/client-iam";
import type { RootHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { pollUntil } from "../../core/waiter/poll-until.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { WaiterState } from "../../core/waiter/waiter-state.js";
import type { IAMResource } from "../generated/iam-resource.js";
import { type CredentialReportRow, reportRows } from "./credential-report-rows.js";

const PACE = { name: "CredentialReportReady", delay: 2, attempts: 60 };

/**
 * The account's credential report: one row for each user and for the root user, with the age of their passwords and
 * keys.
 * IAM creates a new one at most every four hours; this requests one and polls for it, by default every 2 s, up to 60
 * times. IAM creates it for the account and not for this call: if the call fails meanwhile, another one continues to wait
 * for the same report.
 *
 * Calls GenerateCredentialReport and GetCredentialReport.
 *
 * @example
 * for (const { user, accessKey1LastRotated } of await iam.credentialReport()) console.log(user, accessKey1LastRotated);
 */
export async function credentialReport(
  self: IAMResource,
  handle: Pick<RootHandle, "ask">,
  options: WaiterOptions = {},
): Promise<CredentialReportRow[]> {
  await pollUntil({ resource: String(self), identifiers: {} }, PACE, options, async (calls) => {
    const response = await handle.ask(new GenerateCredentialReportCommand({}), calls);
    const state = response.State === "COMPLETE" ? WaiterState.SUCCESS : WaiterState.RETRY;
    return { state, response, lastState: response.State, reason: response.Description };
  });
  const { abortSignal, requestTimeout } = options;
  const { Content } = await handle.ask(new GetCredentialReportCommand({}), { abortSignal, requestTimeout });
  return reportRows(new TextDecoder().decode(present(Content, "Content")));
}
