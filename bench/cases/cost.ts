import { type BenchCase, number, type Sizes } from "../case.js";

/**
 * What ten times the keys may add: the effects of a longer process lifetime, but nothing that grows with
 * the keys.
 */
const FLAT = 1.25;

/** The cost of the library itself: CPU time and memory. */
export function costCases({ keys, manyKeys }: Sizes): BenchCase[] {
  return [iterate(keys), memory(keys, manyKeys)];
}

function iterate(keys: number): BenchCase {
  const shared = { server: { keys }, task: { items: keys }, expected: keys };
  return {
    group: "cost",
    name: "iterate",
    title: `Iterate ${number(keys)} objects of one and the same client`,
    measure: "cpu",
    rounds: 9,
    contenders: [
      { id: "by-hand", label: "a loop over the command", script: "iterate/by-hand", ...shared },
      { id: "tucuxi", label: "bucket.objects", script: "iterate/tucuxi", ...shared },
      { id: "esm", label: "bucket.objects, as bundled", script: "iterate/tucuxi-esm", ...shared },
    ],
    limits: [
      { of: "tucuxi", against: "by-hand", atMost: 1.05 },
      { of: "esm", against: "by-hand", atMost: 1.05 },
    ],
  };
}

function memory(keys: number, many: number): BenchCase {
  const few = { server: { keys }, task: { items: keys }, expected: keys };
  return {
    group: "cost",
    name: "memory",
    title: "Memory of a process that lists",
    measure: "peak",
    rounds: 5,
    isFresh: true,
    contenders: [
      { id: "sdk", label: `paginateListObjectsV2, ${number(keys)} keys`, script: "list/sdk", ...few },
      { id: "tucuxi", label: `bucket.objects, ${number(keys)} keys`, script: "list/tucuxi", ...few },
      {
        id: "many",
        label: `bucket.objects, ${number(many)} keys`,
        script: "list/tucuxi",
        server: { keys: many },
        task: { items: many },
        expected: many,
      },
    ],
    limits: [
      { of: "tucuxi", against: "sdk", atMost: 1.1 },
      { of: "many", against: "tucuxi", atMost: FLAT },
    ],
  };
}
