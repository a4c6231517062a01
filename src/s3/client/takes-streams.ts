import type { ClientLike } from "../../core/client/client-like.js";

/** Whether the client's request handler accepts Node streams; one that uses `fetch` does not. */
export function takesStreams({ config }: ClientLike): boolean {
  const { requestHandler } = config as { requestHandler?: { metadata?: { handlerProtocol?: string } } };
  return /^(http\/|h2)/.test(requestHandler?.metadata?.handlerProtocol ?? "");
}
