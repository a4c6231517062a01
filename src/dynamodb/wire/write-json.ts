import {
  addMiddlewareBeside,
  type Handler,
  type HttpRequest,
  type Middleware,
} from "../../core/client/middleware.js";
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

/** Marks an emptied input. Copies that middleware makes of the input have it too. */
const WITHHELD = Symbol("tucuxi.withheld");

/** The input that is not passed to the SDK's serializer. Middleware may send a command more than once at a time. */
interface Withheld {
  readonly input: object;
  /** Whether the SDK must serialize it: the request was not sent. */
  isUnsent: boolean;
}

/** Requests without a body, by their endpoints: of one client, for commands of one class. */
export type RequestTemplates = WeakMap<object, HttpRequest>;

/**
 * Makes a command serialize its input by itself. That is faster than the SDK, which follows its schema, and preserves
 * an attribute called `__proto__`, which some versions of the SDK lose. The SDK builds the request from an empty input;
 * if the result is not the expected JSON, the SDK serializes the whole input. The call is kept out of the SDK's log.
 *
 * @param templates requests that the SDK has built, which are reused
 */
export function writeJson(command: object, { token, members }: Shape, templates?: RequestTemplates): void {
  const bodyOf = (input: object): Buffer =>
    jsonBytes((json, given) => writeInput(json, given, members), input);
  let isOther = false;
  let afterSerializer: Handler | undefined;

  const withhold: Middleware = (next, context) => {
    hideCall(context);
    return async (call) => {
      const endpoint = endpointIn(context);
      if (isOther || !endpoint) return next(call);
      const template = templates?.get(endpoint);
      if (template && afterSerializer) {
        const request = copyOf(template);
        request.body = bodyOf(call.input);
        return afterSerializer({ ...call, request });
      }
      const withheld: Withheld = { input: call.input, isUnsent: false };
      const result = await next({
        ...call,
        input: { ...emptied(call.input, token), [WITHHELD]: withheld },
      });
      if (!withheld.isUnsent) return result;
      isOther = true;
      return next(call);
    };
  };
  const write: Middleware = (next, context) => {
    afterSerializer = next;
    return async (call) => {
      const withheld = Reflect.get(call.input, WITHHELD) as Withheld | undefined;
      if (!withheld) return next(call);
      const { input } = withheld;
      if (!isText(call.request, JSON.stringify(emptied(input, token)))) {
        withheld.isUnsent = true;
        return {};
      }
      const endpoint = endpointIn(context);
      // Headers of an endpoint may be different each time.
      const isConstant = Object.keys(endpoint?.headers ?? {}).length === 0;
      if (templates && endpoint && isConstant) templates.set(endpoint, copyOf(call.request));
      call.request.body = bodyOf(input);
      return next({ ...call, input });
    };
  };
  addMiddlewareBeside(command, "tucuxiWithhold", { relation: "after", toMiddleware: ENDPOINT }, withhold);
  addMiddlewareBeside(command, "tucuxiWrite", { relation: "after", toMiddleware: SERIALIZER }, write);
}

/** The resolved endpoint of a call. */
function endpointIn(context: object): { readonly headers?: object } | undefined {
  return Reflect.get(context, "endpointV2") as { readonly headers?: object } | undefined;
}

/** A request that can be changed without changing the given one. */
function copyOf(request: HttpRequest): HttpRequest {
  const copy = Object.create(Object.getPrototypeOf(request) as object) as HttpRequest;
  return Object.assign(copy, request, { headers: { ...request.headers }, query: { ...request.query } });
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
