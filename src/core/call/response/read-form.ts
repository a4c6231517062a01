import { type ErrorSubject, type UnansweredCall, UnexpectedResponseError } from "../../errors/errors.js";

/**
 * Takes something out of a response. A `TypeError` then means that the response has another form than the service's
 * model: a text in place of a list, `null` among its items, an id that is empty. That is an `UnexpectedResponseError`.
 */
export function readForm<Found>(read: () => Found, call: UnansweredCall): Found {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnexpectedResponseError("response", call, { cause: error });
  }
}

/** The attributes that a response has of a resource. What is no object is an `UnexpectedResponseError`. */
export function attributesIn<Shape>(data: Shape, { resource }: ErrorSubject): Shape {
  if (typeof data === "object") return data;
  throw new UnexpectedResponseError(`attributes of ${resource}`);
}
