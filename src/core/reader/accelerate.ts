import { kindError } from "../text/argument-checks.js";
import type { ClientLike } from "../client/client-like.js";
import { isChecked, isListing } from "./operation-reader.js";
import { isKnownProtocol, isSuccess, type ReadResponse, REST_XML } from "./protocol.js";
import { checkedReader, collect, onePassReader, withBody } from "./read-response.js";
import { passesTrial } from "./trial/trial.js";
import { watchHeads } from "./heads/watch-heads.js";

/** Marks an accelerated protocol, for the ESM and the CJS copy of this package alike. */
const ACCELERATED = Symbol.for("tucuxi.accelerated");

/** In bytes. Below this, the SDK's own parsing takes less time than the trial. */
const WORTH_A_TRIAL = 0x2_0000;

/**
 * Makes an SDK client parse the responses of list and describe operations in one pass, several times faster. The
 * outputs are the same, and the SDK itself parses any unusual response. The only difference: a body that is not a
 * response of the operation, such as an empty one with status 200, is an `UnexpectedResponseError`, not an empty list.
 *
 * Clients created by sessions and roots are accelerated already, unless they have `accelerate: false`; this is
 * for a client of your own. It needs Node and a service that responds in XML; for other services it changes nothing.
 *
 * @returns the same client
 * @example
 * const yours = accelerate(new EC2Client({ region: "eu-west-1" }));
 * const fast = new EC2Resource({ client: yours });
 */
export function accelerate<Client extends ClientLike>(client: Client): Client {
  if (typeof client !== "object" || client === null) throw kindError("The client", "one of the SDK", client);
  return accelerateAfter(WORTH_A_TRIAL, client);
}

/** @internal The same, but only after this many bytes of list responses. */
export function accelerateAfter<Client extends ClientLike>(worthIt: number, client: Client): Client {
  const { protocol } = (client.config ?? {}) as { readonly protocol?: unknown };
  if (!isKnownProtocol(protocol) || isAccelerated(client) || typeof Buffer === "undefined") return client;
  const readBySdk: ReadResponse = protocol.deserializeResponse.bind(protocol);
  const readInOnePass = onePassReader(protocol, readBySdk);
  const readChecked = checkedReader(protocol, readBySdk);
  // The trial runs only when there is enough to parse; until then nothing is prepared or compiled.
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

export function isAccelerated(client: ClientLike): boolean {
  const { protocol } = (client.config ?? {}) as { readonly protocol?: unknown };
  return typeof protocol === "object" && protocol !== null && ACCELERATED in protocol;
}
