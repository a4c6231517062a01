import { type BenchCase, number, type Sizes } from "../case.js";

/** Deleting all objects of a bucket. */
export function deleteCases({ keys, slowDeletes }: Sizes): BenchCase[] {
  return [
    deleteCase("delete-30ms", keys, 30, 30, 0.45),
    deleteCase("delete-300ms", slowDeletes, 30, 300, 0.16),
  ];
}

function deleteCase(name: string, keys: number, list: number, remove: number, atMost: number): BenchCase {
  const shared = {
    server: { keys, latency: { list, delete: remove } },
    task: { items: keys },
    expected: keys,
    proof: "deleted",
  } as const;
  return {
    group: "delete",
    name,
    title: `Delete ${number(keys)} keys, ${list} ms a listing, ${remove} ms a delete`,
    measure: "wall",
    rounds: 5,
    contenders: [
      { id: "sdk", label: "list and delete, in turns", script: "delete/sdk", ...shared },
      { id: "tucuxi", label: "bucket.objects.all().delete()", script: "delete/tucuxi", ...shared },
      { id: "floor", label: "raw HTTP, 8 deletes at once", script: "delete/floor", ...shared },
      { id: "boto3", label: "boto3 bucket.objects.delete()", script: "delete/python", ...shared },
    ],
    limits: [
      { of: "tucuxi", against: "sdk", atMost },
      { of: "tucuxi", against: "boto3", atMost: 0.25 },
    ],
  };
}
