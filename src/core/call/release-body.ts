interface Body {
  destroy?(): unknown;
  cancel?(): Promise<void>;
  readonly readableEnded?: boolean;
  readonly locked?: boolean;
}

/** Frees the connection of a body that nobody will read any more, of Node or of the web. */
export function releaseBody(body: unknown): void {
  const { readableEnded, locked } = (body ?? {}) as Body;
  const stream = body as Body;
  if (typeof stream?.destroy === "function") {
    if (readableEnded !== true) stream.destroy();
  } else if (locked === false) stream.cancel?.().catch(() => {});
}

/**
 * Frees the connection of an answer that the SDK could not read, as one with a date that is none: it throws, and leaves
 * the body as it came, so that a few such answers would take all connections of the client.
 */
export function releaseUnread(error: unknown): void {
  if (typeof error !== "object" || error === null) return;
  const { $response: response } = error as { readonly $response?: { readonly body?: unknown } };
  releaseBody(response?.body);
}
