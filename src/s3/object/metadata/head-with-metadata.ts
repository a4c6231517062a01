import {
  HeadObjectCommand,
  type HeadObjectCommandInput,
  type HeadObjectCommandOutput,
} from "@aws-sdk/client-s3";
import { addMiddleware } from "../../../core/client/middleware.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { ClientLike } from "../../../core/client/client-like.js";
import type { Context } from "../../../core/call/context.js";

/** Metadata as a plain record without a prototype, so that an entry named `__proto__` is like any other. */
export type MetadataMap = Readonly<Record<string, string>>;

/** The output of HeadObject, and all user-defined metadata. */
export interface HeadWithMetadata {
  readonly head: HeadObjectCommandOutput;
  readonly metadata: MetadataMap;
}

const PREFIX = "x-amz-meta-";

/** Calls HeadObject and reads the metadata from the headers, as the SDK's record loses an entry named `__proto__`. */
export async function headWithMetadata(
  context: Pick<Context<ClientLike>, "send">,
  input: HeadObjectCommandInput,
  options: CallOptions | undefined,
): Promise<HeadWithMetadata> {
  const command = new HeadObjectCommand(input);
  let headers: Readonly<Record<string, string>> | undefined;
  addMiddleware(command, "tucuxiHeaders", { step: "deserialize" }, (next) => async (given) => {
    const result = await next(given);
    headers = result.response?.headers;
    return result;
  });
  const head = await context.send(command, options);
  // The response of a stub has no headers.
  return { head, metadata: headers ? metadataOf(headers) : record(Object.entries(head.Metadata ?? {})) };
}

function metadataOf(headers: Readonly<Record<string, string>>): MetadataMap {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const own = entries.filter(([name]) => name.startsWith(PREFIX));
  return record(own.map(([name, value]) => [name.slice(PREFIX.length), value]));
}

function record(entries: readonly (readonly [string, string])[]): MetadataMap {
  const map = Object.create(null) as Record<string, string>;
  for (const [name, value] of entries) map[name] = value;
  return map;
}
