import type { emulators } from "../../../../servers/ministack/vitest.js";

/** Deviations of moto 5.2.1 and ministack 1.5.33 from DynamoDB. Tests work around these and no others. */
const knownBugs = {
  moto: [
    "PartiQL fails on parameters of INSERT, and on numbers that are compared",
    "TransactGetItems ignores projections",
    "TransactWriteItems ignores tokens",
  ],
  ministack: ["PartiQL returns numeric sort keys in the order of their text"],
} as const;

type Emulator = (typeof emulators)[number];

/** Whether the emulator has this bug. */
export function hasBug(emulator: Emulator, bug: (typeof knownBugs)[Emulator][number]): boolean {
  return knownBugs[emulator].some((known) => known === bug);
}
