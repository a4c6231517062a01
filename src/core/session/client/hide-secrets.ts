import { addMiddleware } from "../../client/middleware.js";
import { withoutSecrets } from "../../call/response/without-secrets.js";

/** Keeps credentials out of a client's errors, even if it is used without resources. */
export function hideSecrets(client: object): void {
  addMiddleware(
    client,
    "tucuxiSecrets",
    { step: "initialize", priority: "high" },
    (next) => async (given) => {
      try {
        return await next(given);
      } catch (error) {
        throw withoutSecrets(error);
      }
    },
  );
}
