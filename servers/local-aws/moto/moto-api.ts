import { setTimeout as sleep } from "node:timers/promises";

/** The server that responds at an endpoint. */
export interface Answer {
  readonly endpoint: string;
  readonly isMoto: boolean;
}

/** Waits until one of the endpoints responds, and returns whether that is moto; rejects on abort. */
export async function waitForAnswer(endpoints: readonly string[], signal: AbortSignal): Promise<Answer> {
  for (;;) {
    for (const endpoint of endpoints) {
      const isMoto = await isMotoAt(endpoint, signal).catch(() => undefined);
      if (isMoto !== undefined) return { endpoint, isMoto };
    }
    await sleep(25, undefined, { signal });
  }
}

/** Resets moto, in all accounts and regions. */
export async function resetMoto(endpoint: string): Promise<void> {
  const response = await fetch(`${endpoint}/moto-api/reset`, { method: "POST" });
  await response.text();
  if (!response.ok) throw new Error(`moto did not reset: status ${response.status}`);
}

/**
 * A GET of the reset URL changes nothing, but only moto, in any version, responds that it requires a POST.
 * For an S3 server it is an unsigned GetObject.
 */
async function isMotoAt(endpoint: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`${endpoint}/moto-api/reset`, { signal, redirect: "manual" });
  return (await response.text()).includes("reset Moto");
}
