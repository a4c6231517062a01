import { type BenchCase, type Contender, number, type Sizes } from "../case.js";
import type { KeyKind } from "../server/keys.js";

const LATENCY = { list: 20 };

/** Listing a large bucket in parallel parts. */
export function parallelCases({ manyKeys, keysOfKind }: Sizes): BenchCase[] {
  return [
    manyNumbered(manyKeys),
    ...(["dated", "hashed", "skewed"] as const).map((kind) => ofKind(kind, keysOfKind)),
  ];
}

function manyNumbered(keys: number): BenchCase {
  const server = { keys, latency: LATENCY };
  const task = { items: keys, concurrency: 16 };
  const shared = { server, task, expected: keys, proof: "listed" } as const;
  return {
    group: "parallel",
    name: "parallel-many",
    title: `List ${number(keys)} keys, 20 ms a request, 16 at once`,
    measure: "wall",
    rounds: 5,
    contenders: [
      { id: "sdk", label: "paginateListObjectsV2, one after the other", script: "list/sdk", ...shared },
      { id: "tucuxi", label: "bucket.objects.parallel", script: "parallel/tucuxi", ...shared },
      { id: "floor", label: "raw HTTP, split at known keys", script: "parallel/floor", ...shared },
      // Minutes each.
      { id: "boto3", label: "boto3 bucket.objects", script: "list/python", ...shared, rounds: 1 },
    ],
    limits: [
      { of: "tucuxi", against: "sdk", atMost: 0.15 },
      { of: "tucuxi", against: "boto3", atMost: 0.25 },
    ],
  };
}

function ofKind(kind: KeyKind, keys: number): BenchCase {
  const shared: Pick<Contender, "server" | "task" | "expected" | "proof"> = {
    server: { keys, keyKind: kind, latency: LATENCY },
    task: { items: keys, keyKind: kind, concurrency: 16 },
    expected: keys,
    proof: "listed",
  };
  return {
    group: "parallel",
    name: `parallel-${kind}`,
    title: `List ${number(keys)} ${kind} keys, 20 ms a request, 16 at once`,
    measure: "wall",
    rounds: 3,
    contenders: [
      { id: "sequential", label: "bucket.objects, one after the other", script: "list/tucuxi", ...shared },
      { id: "tucuxi", label: "bucket.objects.parallel", script: "parallel/tucuxi", ...shared },
      { id: "floor", label: "raw HTTP, split at known keys", script: "parallel/floor", ...shared },
    ],
    limits: [{ of: "tucuxi", against: "sequential", atMost: 0.5 }],
  };
}
