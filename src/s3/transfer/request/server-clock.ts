import { addMiddleware } from "../../../core/client/middleware.js";

/**
 * Reads the service's clock from the response to the command. A resource that the command creates is not older than
 * that, except for the duration of the request. `undefined` for a response without a date, such as a stub's.
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
