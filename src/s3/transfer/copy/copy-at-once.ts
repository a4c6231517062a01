import { CopyObjectCommand, type CopyObjectCommandInput } from "@aws-sdk/client-s3";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import { omit } from "../../../core/query/members.js";
import type { StoredHeaders } from "../../object/metadata/stored-headers.js";
import { addHeaders } from "../../client/headers/utf8-headers.js";
import { copySource } from "../../keys/copy-source.js";
import { WORK_LIMIT } from "../request/request-limits.js";
import { type Copy, orChanged } from "./copy-job.js";
import type { CopyResult } from "./copy-options.js";
import {
  copiedMetadata,
  keptByRequest,
  metadataDirective,
  METADATA,
  taggingDirective,
} from "./source-properties.js";
import type { SourceCondition } from "./source-pin.js";
import { sendWithin } from "../../client/send-within.js";

const DIRECTIVES = [...METADATA, "MetadataDirective", "Tagging", "TaggingDirective"] as const;

const NOTHING: StoredHeaders = { input: {}, headers: {} };

export async function copyAtOnce(copy: Copy): Promise<CopyResult> {
  const { target, source, sourceHead, pin, input, options, progress } = copy;
  const directive = metadataDirective(input);
  const { input: metadata, headers } = directive === "COPY" ? NOTHING : copiedMetadata(copy);
  const isTagged = taggingDirective(input) === "REPLACE";
  const whole: CopyObjectCommandInput = {
    ...(await keptByRequest(copy)),
    ...omit(input, DIRECTIVES),
    // Not every store supports the directives, and copying is the default of CopyObject.
    ...(directive !== "COPY" && { ...metadata, MetadataDirective: "REPLACE" }),
    ...(isTagged && { Tagging: input.Tagging, TaggingDirective: "REPLACE" }),
    CopySource: copySource(source.bucket, source.key, source.versionId),
    Bucket: target.bucket,
    Key: target.key,
  };
  const send = (condition: SourceCondition) => {
    const command = new CopyObjectCommand({ ...whole, ...condition });
    addHeaders(command, target.context.client, headers);
    return sendWithin(WORK_LIMIT, target.context, command, options);
  };
  try {
    // Only metadata from HeadObject could belong to another object than the bytes.
    const response = await (directive === "MERGE" ? pin.send(send) : send({}));
    const { ETag: eTag } = response.CopyObjectResult ?? {};
    // A 200 may contain an error, which some versions of the SDK do not detect.
    if (eTag === undefined) throw new UnexpectedResponseError("CopyObjectResult.ETag");
    await pin.verify(options);
    if (sourceHead.size > 0) progress.add(sourceHead.size);
    await progress.finish();
    return { size: sourceHead.size, eTag, versionId: response.VersionId, parts: undefined, response };
  } catch (error) {
    throw orChanged(copy, error);
  }
}
