import { inject } from "vitest";
import type { LocalAws } from "../local-aws/types.js";
import { useLocalAws } from "../local-aws/vitest.js";
import { useServer, type UseServerOptions } from "../local-aws/use-server.js";
import { startMinistack } from "./ministack.js";
import type { ProvidedMinistack } from "./provided.js";

/** ministack for the tests of a file or of a `describe`, like `useLocalAws` for moto. */
export function useMinistack(options: UseServerOptions = {}): LocalAws {
  const provided: ProvidedMinistack | undefined = inject("ministack");
  const ministack = provided?.available === true ? provided.ministack : undefined;
  const missing = provided?.available === false ? provided.reason : undefined;
  return useServer({ missing, start: () => startMinistack(ministack), startTimeoutMs: 60_000 }, options);
}

/** The two that emulate most of AWS. */
export const emulators = ["moto", "ministack"] as const;

/**
 * One of the two: `describe.each(emulators)("orders on %s", (name) => { const aws = useEmulator(name); … })`.
 */
export function useEmulator(name: (typeof emulators)[number], options?: UseServerOptions): LocalAws {
  return name === "moto" ? useLocalAws(options) : useMinistack(options);
}
