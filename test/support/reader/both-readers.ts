import { isDeepStrictEqual } from "node:util";
import { onePassReader } from "../../../src/core/reader/read-response.js";
import type { Collecting, ReadResponse, Response } from "../../../src/core/reader/protocol.js";
import type { KnownOperation } from "./operations.js";

/** The outcome of a response: an output, or the visible part of an error. */
export type Outcome = { readonly output: unknown } | { readonly error: string };

/** The outcomes of both readers, and whether ours left the response to the SDK. */
export interface Outcomes {
  readonly bySdk: Outcome;
  readonly inOnePass: Outcome;
  readonly isLeft: boolean;
}

/** The bodies are complete already; other tests cover how they are collected. */
const context: Collecting = { streamCollector: () => Promise.reject(new Error("not a stream")) };

/** Reads a body twice, each time as a separate response. */
export async function readByBoth(operation: KnownOperation, body: string | Uint8Array): Promise<Outcomes> {
  let isLeft = false;
  const fallBack: ReadResponse = (given, collecting, response) => {
    // Called without an argument, it only reads the headers.
    if ((response.body as Uint8Array).length > 0) isLeft = true;
    return operation.readBySdk(given, collecting, response);
  };
  const reader = onePassReader(operation.protocol, fallBack);
  return {
    bySdk: await outcomeOf(operation.readBySdk(operation, context, responseWith(body))),
    inOnePass: await outcomeOf(reader(operation, context, responseWith(body))),
    isLeft,
  };
}

/** How the readers differ for a body, except for refusing one in which the SDK found nothing. */
export async function differenceOf(
  operation: KnownOperation,
  body: string | Uint8Array,
): Promise<object | undefined> {
  const outcomes = await readByBoth(operation, body);
  const isSame = isDeepStrictEqual(outcomes.inOnePass, outcomes.bySdk);
  return isSame || isRefused(outcomes) ? undefined : { body: String(body), ...outcomes };
}

/** Whether ours refuses, as not the operation's response, what the SDK takes for one without a list. */
function isRefused({ bySdk, inOnePass }: Outcomes): boolean {
  if (!("error" in inOnePass) || !inOnePass.error.startsWith("UnexpectedResponseError: ")) return false;
  return "output" in bySdk && !Object.values(bySdk.output as object).some(Array.isArray);
}

/** The first difference for any of these bodies. */
export async function firstDifference(
  operation: KnownOperation,
  bodies: Iterable<string | Uint8Array>,
): Promise<object | undefined> {
  for (const body of bodies) {
    const difference = await differenceOf(operation, body);
    if (difference) return difference;
  }
  return undefined;
}

function responseWith(body: string | Uint8Array): Response {
  const headers = { "X-Amz-Request-Charged": "requester", "x-amzn-requestid": "r-1", "x-amz-id-2": "id-2" };
  return { statusCode: 200, headers, body: Buffer.from(body) } as Response;
}

async function outcomeOf(reading: Promise<unknown>): Promise<Outcome> {
  try {
    return { output: await reading };
  } catch (error) {
    return { error: String(error) };
  }
}
