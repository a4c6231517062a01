import type { S3Client } from "@aws-sdk/client-s3";
import { runBatch } from "../../../core/batch/batch.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { Context } from "../../../core/call/context.js";
import { isBatchActionError } from "../../../core/errors/error-guards.js";
import { deleteCall } from "../../delete/delete-call.js";
import { FileProblem } from "../local/file-problem.js";
import type { RequestHeaders } from "./remote-object.js";
import type { DeleteStep } from "../plan/steps.js";

/** What became of one that was to be deleted; `false` where it was left as it is, and a warning where it was deleted. */
export type DeleteOutcome = boolean | { readonly error: unknown } | { readonly warning: unknown };

export type OnDeleted = (step: DeleteStep, outcome: DeleteOutcome) => void;

/** As many as one call takes. */
const PAGE = 1000;

/** Deletes the objects, a thousand per call. After a call that failed as a whole none follows. */
export async function deleteObjects(
  context: Context<S3Client>,
  bucket: string,
  steps: readonly DeleteStep[],
  headers: RequestHeaders,
  options: CallOptions,
  onDeleted: OnDeleted,
): Promise<void> {
  const call = deleteCall<DeleteStep>(context, bucket, ({ file }) => ({ Key: file.key }), {
    ...headers,
    Delete: { Quiet: true },
  });
  try {
    await runBatch({ name: "delete", context, call, pages: () => pagesOf(steps) }, options);
    for (const step of steps) onDeleted(step, true);
  } catch (error) {
    if (!isBatchActionError(error)) {
      for (const step of steps) onDeleted(step, false);
      throw error;
    }
    const gone = new Set(error.succeeded);
    const failed = new Map(error.failures.map((failure) => [failure.id, failure]));
    for (const step of steps) {
      const failure = failed.get(step.file.key);
      onDeleted(
        step,
        failure ? { error: new FileProblem(failure.code, failure.message) } : gone.has(step.file.key),
      );
    }
    if (error.cause !== undefined) throw error.cause;
  }
}

async function* pagesOf(steps: readonly DeleteStep[]): AsyncGenerator<readonly DeleteStep[]> {
  for (let start = 0; start < steps.length; start += PAGE) {
    yield steps.slice(start, start + PAGE);
  }
}
