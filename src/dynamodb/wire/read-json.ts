import { addMiddlewareBeside, type Handler, type Middleware } from "../../core/client/middleware.js";
import { ownCheck } from "../../core/reader/check-answer.js";
import { collectBody } from "../../core/reader/collect-body.js";
import { isSuccess, type Response } from "../../core/reader/protocol.js";
import { withBody } from "../../core/reader/read-response.js";
import type { NumberSetting, ValueSettings } from "../values/settings.js";
import { isJson } from "./json-message.js";
import { itemsMessage, type JsonNumbers } from "./items/items-message.js";
import { deferItems, nativeMembers } from "./native-output.js";
import type { Shape } from "./schema.js";

/** Its name in the SDK. */
const DESERIALIZER = "deserializerMiddleware";

const NO_BODY = Buffer.alloc(0);

interface Result {
  readonly response: Response & { readonly headers?: Readonly<Record<string, string>> };
  readonly output?: object;
}

/**
 * Makes a command parse its output directly from JSON, several times faster than through the SDK's attribute values.
 * The SDK parses a response that is not supported here: an error, another protocol, a value of an unknown type.
 */
export function readJson(command: object, shape: Shape, settings: ValueSettings): void {
  let receive: Handler<object, Result> | undefined;
  const check = ownCheck(command);
  /** A response for the SDK, which was already received. */
  let received: Result | undefined;

  const read: Middleware<object, Result> = (next, context) => async (call) => {
    if (!receive) return next(call);
    const result = await receive(call);
    const { response } = result;
    const body = isSuccess(response) && isJson(call.request) ? await bodyOf(response) : undefined;
    const members = body && isJson(response) ? attempt(body, shape, settings, context) : undefined;
    if (members) return { response, output: Object.assign(members, { $metadata: metadataOf(response) }) };
    if (body) check(body);
    received = body ? { ...result, response: withBody(response, body) } : result;
    return next(call);
  };
  const pass: Middleware<object, Result> = (next) => {
    receive = next;
    return async (call) => {
      const result = received ?? (await next(call));
      received = undefined;
      return result;
    };
  };
  addMiddlewareBeside(command, "tucuxiRead", { relation: "before", toMiddleware: DESERIALIZER }, read);
  addMiddlewareBeside(command, "tucuxiPass", { relation: "after", toMiddleware: DESERIALIZER }, pass);
}

/** The body of a response; empty if it has none, and `undefined` if only the SDK can read it. */
async function bodyOf({ body }: Response): Promise<Buffer | undefined> {
  return body ? collectBody(body) : NO_BODY;
}

/** The metadata of an output, as the SDK returns it. */
function metadataOf({ statusCode, headers = {} }: Result["response"]): object {
  return {
    httpStatusCode: statusCode,
    requestId: headers["x-amzn-requestid"] ?? headers["x-amzn-request-id"] ?? headers["x-amz-request-id"],
    extendedRequestId: headers["x-amz-id-2"],
    cfId: headers["x-amz-cf-id"],
  };
}

/** The members of the output; `undefined` if the SDK must parse it. */
function attempt(body: Buffer, shape: Shape, settings: ValueSettings, context: object): object | undefined {
  try {
    const { numbers = "exact" } = settings;
    const message = hasItems(shape) && isReadByJson(numbers) ? itemsMessage(body, numbers) : undefined;
    const output: unknown = JSON.parse(message?.rest ?? body.toString());
    if (typeof output !== "object" || output === null || Array.isArray(output)) return undefined;
    const known = shape.members
      .map((name) => [name, Reflect.get(output, name) as unknown] as const)
      .filter(([, member]) => member !== undefined && member !== null);
    const all = Object.fromEntries(known);
    Object.assign(all, nativeMembers(shape, all, { ...settings, unknown: notKnown, isInPlace: true }));
    if (message) deferItems(all, message.items, context);
    return all;
  } catch {
    // Whatever the error: the SDK then decides.
    return undefined;
  }
}

/** Whether the output has a list of items. */
function hasItems({ places }: Shape): boolean {
  const { Items: place } = places;
  return place?.kind === "list" && place.item.kind === "map" && place.item.item.kind === "value";
}

function isReadByJson(numbers: NumberSetting): numbers is JsonNumbers {
  return numbers === "exact" || numbers === "number";
}

function notKnown(): never {
  throw new Error("a value of an unknown type");
}
