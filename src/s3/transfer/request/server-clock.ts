import { addMiddleware } from "../../../core/client/middleware.js";

/**
 * Looks at what the service's clock says when it answers the command: what it makes of it is no older, but for the time
 * that the request took. `undefined` for a service that has no clock, as a stub.
 */
export function serverClock(command: object): () => Date | undefined {
  const sent = performance.now();
  let answered: number | undefined;
  addMiddleware(command, "tucuxiServerClock", { step: "deserialize" }, (next) => async (given) => {
    const result = await next(given);
    const date = Date.parse(result.response?.headers?.["date"] ?? "");
    if (!Number.isNaN(date)) answered = date - (performance.now() - sent);
    return result;
  });
  return () => (answered === undefined ? undefined : new Date(answered));
}
