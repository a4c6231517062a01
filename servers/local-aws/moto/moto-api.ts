import { setTimeout as sleep } from "node:timers/promises";

/** What answers at an endpoint. */
export interface Answer {
  readonly endpoint: string;
  readonly isMoto: boolean;
}

/** Waits until one of the endpoints answers anything, and says whether that is moto; rejects when the signal does. */
export async function waitForAnswer(endpoints: readonly string[], signal: AbortSignal): Promise<Answer> {
  for (;;) {
    for (const endpoint of endpoints) {
      const isMoto = await asksForReset(endpoint, signal).catch(() => undefined);
      if (isMoto !== undefined) return { endpoint, isMoto };
    }
    await sleep(25, undefined, { signal });
  }
}

/** Forgets everything that moto was told, in all accounts and regions. */
export async function resetMoto(endpoint: string): Promise<void> {
  const response = await fetch(`${endpoint}/moto-api/reset`, { method: "POST" });
  await response.text();
  if (!response.ok) throw new Error(`moto did not reset: status ${response.status}`);
}

/**
 * A GET of the address that resets changes nothing, but only moto (any version of it) answers that one must POST to it.
 * To an S3 server it is an unsigned GetObject.
 */
async function asksForReset(endpoint: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`${endpoint}/moto-api/reset`, { signal, redirect: "manual" });
  return (await response.text()).includes("reset Moto");
}
