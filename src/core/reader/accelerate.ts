import type { ClientLike } from "../client/client-like.js";
import { isChecked, isListing } from "./operation-reader.js";
import { isKnownProtocol, isSuccess, type ReadResponse, REST_XML } from "./protocol.js";
import { checkedReader, collect, onePassReader, withBody } from "./read-response.js";
import { passesTrial } from "./trial/trial.js";
import { watchHeads } from "./heads/watch-heads.js";

/** By what both copies of this package, ESM and CJS, know a protocol that reads in one pass. */
const ACCELERATED = Symbol.for("tucuxi.accelerated");

/** In bytes. So much is read by the SDK in the time that the trial takes: a process that lists little starts quicker without. */
const WORTH_A_TRIAL = 0x2_0000;

/**
 * Makes a client of the SDK read what list and describe operations answer in one pass, several times faster. The
 * outputs stay as they are, and whatever is unusual about a response is read by the SDK itself. Only what is no answer
 * of the operation, such as an empty body with a status of 200, is an `UnexpectedResponseError` and no empty list.
 *
 * The clients that sessions and roots make are accelerated already, unless they have `accelerate: false`; this is
 * for a client of your own. It needs Node, and a service that answers in XML: of others nothing changes.
 *
 * @returns the same client
 * @example
 * const yours = accelerate(new EC2Client({ region: "eu-west-1" }));
 * const fast = new EC2Resource({ client: yours });
 */
export function accelerate<Client extends ClientLike>(client: Client): Client {
  return accelerateAfter(WORTH_A_TRIAL, client);
}

/** @internal The same, from so many bytes of lists on. */
export function accelerateAfter<Client extends ClientLike>(worthIt: number, client: Client): Client {
  const { protocol } = (client.config ?? {}) as { readonly protocol?: unknown };
  if (!isKnownProtocol(protocol) || isAccelerated(client) || typeof Buffer === "undefined") return client;
  const readBySdk: ReadResponse = protocol.deserializeResponse.bind(protocol);
  const readInOnePass = onePassReader(protocol, readBySdk);
  const readChecked = checkedReader(protocol, readBySdk);
  // Asked when there is enough to read: until then nothing is prepared, tried or compiled.
  let bytesLeft = worthIt;
  let trust: Promise<boolean> | undefined;
  const isTrusted = (): Promise<boolean> =>
    (trust ??= passesTrial(client.config, protocol, readBySdk, readInOnePass));
  const read: ReadResponse = async (operation, context, response) => {
    if (!isSuccess(response) || !isChecked(operation)) return readBySdk(operation, context, response);
    if (!isListing(operation)) return readChecked(operation, context, response);
    const bytes = await collect(response.body, context);
    if (bytes) bytesLeft -= bytes.byteLength;
    const isOurs = (trust !== undefined || bytesLeft <= 0) && (await isTrusted());
    return (isOurs ? readInOnePass : readChecked)(
      operation,
      context,
      withBody(response, bytes ?? response.body),
    );
  };
  Object.defineProperty(protocol, "deserializeResponse", { value: read, configurable: true, writable: true });
  Object.defineProperty(protocol, ACCELERATED, { value: true });
  if (protocol.getShapeId() === REST_XML) watchHeads(client, isTrusted);
  return client;
}

/** Whether it was handed to `accelerate`. */
export function isAccelerated(client: ClientLike): boolean {
  const { protocol } = (client.config ?? {}) as { readonly protocol?: unknown };
  return typeof protocol === "object" && protocol !== null && ACCELERATED in protocol;
}
