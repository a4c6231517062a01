import { onTestFinished } from "vitest";

/** Node's warnings about too many listeners on one signal, from now on. */
export function listenerWarnings(): string[] {
  const warnings: string[] = [];
  const onWarning = ({ name, message }: Error): void => {
    if (name === "MaxListenersExceededWarning") warnings.push(message);
  };
  process.on("warning", onWarning);
  onTestFinished(() => void process.off("warning", onWarning));
  return warnings;
}

function onAbort(): void {}

/** Listens to a signal until it is aborted or something else has ended. */
export async function listenUntil(signal: AbortSignal | undefined, over: Promise<unknown>): Promise<void> {
  signal?.addEventListener("abort", onAbort);
  await over;
  signal?.removeEventListener("abort", onAbort);
}
