import { awsAt } from "./aws-at.js";
import { endpointCandidates, loopbackEndpoint, requireLoopback } from "./endpoint.js";
import { LocalAwsUnavailableError } from "./error.js";
import { findMoto, type Moto } from "./moto/moto.js";
import { resetMoto, waitForAnswer, type Answer } from "./moto/moto-api.js";
import { startMotoProcess } from "./moto/moto-process.js";
import type { LocalAws, RealAws } from "./types.js";

export interface StartOptions {
  /** `--aws`: use the account of the environment. Without it nothing outside of this machine is touched. */
  readonly allowAws?: boolean | undefined;
  /** Called with messages about slow steps and unusual conditions. */
  readonly log?: ((line: string) => void) | undefined;
  /** A moto that was found before; by default it is searched for, and installed if necessary. */
  readonly moto?: Moto | undefined;
}

const nothing = async (): Promise<void> => {};

/**
 * AWS to work with: the server in `AWS_ENDPOINT_URL`, which must be on this machine, otherwise a separate
 * moto on a free port. That moto ends with `stop()`, with this process, and with a crash of it.
 */
export function startLocalAws(
  options?: StartOptions & { readonly allowAws?: false | undefined },
): Promise<LocalAws>;
export function startLocalAws(options?: StartOptions): Promise<LocalAws | RealAws>;
export async function startLocalAws(options: StartOptions = {}): Promise<LocalAws | RealAws> {
  const { allowAws = false, log = () => {} } = options;
  const given = process.env.AWS_ENDPOINT_URL ?? "";
  if (allowAws && (given === "" || loopbackEndpoint(given) === undefined)) {
    log(`working on a real AWS account${given === "" ? "" : ", by way of AWS_ENDPOINT_URL"}`);
    return realAws();
  }
  if (given !== "") return connect(requireLoopback(given), log);

  const moto = options.moto ?? (await findMoto({ log }));
  const running = await startMotoProcess(moto, { onCrash: log });
  return localAws({ endpoint: running.endpoint, isMoto: true }, running.stop);
}

/** Whoever started it also stops it. */
async function connect(endpoint: string, log: (line: string) => void): Promise<LocalAws> {
  const answer = await waitForAnswer(endpointCandidates(endpoint), AbortSignal.timeout(10_000)).catch(
    (cause: unknown) => {
      const message = `AWS_ENDPOINT_URL is ${endpoint}, and nothing answers there.`;
      throw new LocalAwsUnavailableError(message, { cause });
    },
  );
  if (!answer.isMoto) log(`${answer.endpoint} (AWS_ENDPOINT_URL) is not moto: what is there is never reset`);
  return localAws(answer, nothing);
}

function localAws({ endpoint, isMoto }: Answer, stop: () => Promise<void>): LocalAws {
  return awsAt(endpoint, { isMoto, reset: isMoto ? () => resetMoto(endpoint) : nothing, stop });
}

function realAws(): RealAws {
  const region = process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
  return {
    endpoint: undefined,
    region,
    credentials: undefined,
    config: region === undefined ? {} : { region },
    isMoto: false,
    reset: nothing,
    stop: nothing,
    [Symbol.asyncDispose]: nothing,
  };
}
