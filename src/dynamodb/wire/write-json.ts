import { addMiddlewareBeside, type HttpRequest, type Middleware } from "../../core/client/middleware.js";
import { jsonBytes } from "../values/json/json-bytes.js";
import { hideCall } from "./hide-from-logs.js";
import { isJson } from "./json-message.js";
import type { Shape } from "./schema.js";
import { writeInput } from "./write-input.js";

/**
 * Their names in the SDK. The first needs the input, to resolve the endpoint. Nothing is between the two, so that all
 * other middleware gets the input and the body as usual.
 */
const ENDPOINT = "endpointV2Middleware";
const SERIALIZER = "serializerMiddleware";

/**
 * Makes a command serialize its input by itself. That is faster than the SDK, which follows its schema, and preserves
 * an attribute called `__proto__`, which some versions of the SDK lose. The SDK builds the request from an empty input;
 * if the result is not the expected JSON, the SDK serializes the whole input. The call is kept out of the SDK's log.
 */
export function writeJson(command: object, { token }: Shape): void {
  let withheld: object | undefined;
  let isOther = false;

  const withhold: Middleware = (next, context) => {
    hideCall(context);
    return async (call) => {
      if (isOther || Reflect.get(context, "endpointV2") === undefined) return next(call);
      withheld = call.input;
      const result = await next({ ...call, input: emptied(call.input, token) });
      if (!isOther) return result;
      withheld = undefined;
      return next(call);
    };
  };
  const write: Middleware = (next) => async (call) => {
    if (!withheld) return next(call);
    if (!isText(call.request, JSON.stringify(emptied(withheld, token)))) {
      isOther = true;
      return {};
    }
    call.request.body = jsonBytes(writeInput, withheld);
    return next({ ...call, input: withheld });
  };
  addMiddlewareBeside(command, "tucuxiWithhold", { relation: "after", toMiddleware: ENDPOINT }, withhold);
  addMiddlewareBeside(command, "tucuxiWrite", { relation: "after", toMiddleware: SERIALIZER }, write);
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
