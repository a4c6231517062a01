import type { ClientLike } from "../../core/client/client-like.js";

/** Whether what sends the requests of the client takes streams of Node; `fetch` does not. */
export function takesStreams({ config }: ClientLike): boolean {
  const { requestHandler } = config as { requestHandler?: { metadata?: { handlerProtocol?: string } } };
  return /^(http\/|h2)/.test(requestHandler?.metadata?.handlerProtocol ?? "");
}
