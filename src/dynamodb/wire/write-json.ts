import {
  addMiddleware,
  addMiddlewareAfter,
  type HttpRequest,
  type Middleware,
} from "../../core/client/middleware.js";
import { isJson } from "./json-message.js";
import type { Shape } from "./schema.js";

/** Its name in the SDK. It needs the input, to resolve the endpoint. */
const ENDPOINT_MIDDLEWARE = "endpointV2Middleware";

/**
 * Makes a command serialize its input with `JSON.stringify`. That is faster than the SDK, which follows its schema, and
 * preserves an attribute called `__proto__`, which some versions of the SDK lose. The SDK builds the request from an
 * empty input; if the result is not the expected JSON, the SDK serializes the whole input.
 */
export function writeJson(command: object, { token }: Shape): void {
  let withheld: object | undefined;
  let isOther = false;

  const withhold: Middleware = (next, context) => async (call) => {
    if (isOther || Reflect.get(context, "endpointV2") === undefined) return next(call);
    withheld = call.input;
    const result = await next({ ...call, input: emptied(call.input, token) });
    if (!isOther) return result;
    withheld = undefined;
    return next(call);
  };
  const write: Middleware = (next) => async (call) => {
    if (!withheld) return next(call);
    if (!isText(call.request, JSON.stringify(emptied(withheld, token)))) {
      isOther = true;
      return {};
    }
    // As bytes, so that they are not encoded again to be measured, signed and sent.
    call.request.body = Buffer.from(JSON.stringify(withheld));
    return next({ ...call, input: withheld });
  };
  addMiddlewareAfter(command, "tucuxiWithhold", ENDPOINT_MIDDLEWARE, withhold);
  addMiddleware(command, "tucuxiWrite", { step: "serialize", priority: "low" }, write);
}

/** The input, with only the members that the SDK adds itself. */
function emptied(input: object, token: string | undefined): object {
  return token === undefined ? {} : { [token]: Reflect.get(input, token) as unknown };
}

function isText(request: HttpRequest, expected: string): boolean {
  const { body } = request;
  if (!isJson(request)) return false;
  const isBytes = body instanceof Uint8Array;
  return (
    (isBytes ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString() : body) === expected
  );
}
