import type { S3Client } from "@aws-sdk/client-s3";
import { runBatch } from "../../../core/batch/batch.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { Context } from "../../../core/call/context.js";
import { isBatchActionError } from "../../../core/errors/error-guards.js";
import { deleteCall } from "../../object/delete/delete-call.js";
import type { Deletion, OnDeleted } from "../report/deletion.js";
import { FileProblem } from "../report/file-problem.js";
import type { RequestNames } from "../../client/request-names.js";

/** The most that one call accepts. */
const PAGE = 1000;

/** Deletes the objects, a thousand per call. If a call fails as a whole, no other follows. */
export async function deleteObjects(
  context: Context<S3Client>,
  bucket: string,
  headers: RequestNames,
  deletions: readonly Deletion[],
  options: CallOptions,
  onDeleted: OnDeleted,
): Promise<void> {
  const call = deleteCall<Deletion>(context, bucket, ({ file }) => ({ Key: file.key }), {
    ...headers,
    Delete: { Quiet: true },
  });
  try {
    await runBatch({ name: "delete", context, call, pages: () => pagesOf(deletions) }, options);
    for (const deletion of deletions) onDeleted(deletion, true);
  } catch (error) {
    if (!isBatchActionError(error)) {
      for (const deletion of deletions) onDeleted(deletion, false);
      throw error;
    }
    const deleted = new Set(error.succeeded);
    const failures = new Map(error.failures.map((failure) => [failure.id, failure]));
    for (const deletion of deletions) {
      const { key } = deletion.file;
      const failure = failures.get(key);
      const problem = failure && { error: new FileProblem(failure.code, failure.message) };
      onDeleted(deletion, problem ?? deleted.has(key));
    }
    if (error.cause !== undefined) throw error.cause;
  }
}

async function* pagesOf(deletions: readonly Deletion[]): AsyncGenerator<readonly Deletion[]> {
  for (let start = 0; start < deletions.length; start += PAGE) yield deletions.slice(start, start + PAGE);
}
