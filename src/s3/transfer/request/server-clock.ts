/** A command of the SDK, as far as its answer can be looked at. */
interface Watched {
  readonly middlewareStack: { add(middleware: never, options: object): void };
}

interface Answer {
  readonly response?: { readonly headers?: Readonly<Record<string, string>> };
}

/**
 * Looks at what the service's clock says when it answers the command: what it makes of it is no older, but for the time
 * that the request took. `undefined` for a service that has no clock, as a stub.
 */
export function serverClock(command: Watched): () => Date | undefined {
  const sent = performance.now();
  let answered: number | undefined;
  const middleware = (next: (given: object) => Promise<Answer>) => async (given: object) => {
    const result = await next(given);
    const date = Date.parse(result.response?.headers?.["date"] ?? "");
    if (!Number.isNaN(date)) answered = date - (performance.now() - sent);
    return result;
  };
  command.middlewareStack.add(middleware as never, { step: "deserialize", name: "tucuxiServerClock" });
  return () => (answered === undefined ? undefined : new Date(answered));
}
