interface Body {
  destroy?(): unknown;
  cancel?(): Promise<void>;
  readonly readableEnded?: boolean;
  readonly locked?: boolean;
}

/** Frees the connection of a body, of Node or the web, that nobody will read. */
export function releaseBody(body: unknown): void {
  const { readableEnded, locked } = (body ?? {}) as Body;
  const stream = body as Body;
  if (typeof stream?.destroy === "function") {
    if (readableEnded !== true) stream.destroy();
  } else if (locked === false) stream.cancel?.().catch(() => {});
}
