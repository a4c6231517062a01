import { type BenchCase, type Contender, number, type Sizes } from "../case.js";

/** Listing a bucket from its first key to its last. */
export function listCases({ keys }: Sizes): BenchCase[] {
  const all = (latency: number, workPerItem: number): Contender[] => {
    const shared = {
      server: { keys, latency: { list: latency } },
      task: { workPerItem },
      expected: keys,
      proof: "listed",
    } as const;
    return [
      { id: "sdk", label: "paginateListObjectsV2", script: "list/sdk", ...shared },
      { id: "tucuxi", label: "bucket.objects", script: "list/tucuxi", ...shared },
      { id: "floor", label: "raw HTTP and a scan", script: "list/floor", ...shared },
      { id: "boto3", label: "boto3 bucket.objects", script: "list/python", ...shared },
    ];
  };
  const shared = { group: "list", measure: "wall", rounds: 5 } as const;
  const boto3 = { of: "tucuxi", against: "boto3", atMost: 0.25 };
  return [
    {
      ...shared,
      name: "list-0ms",
      title: `List ${number(keys)} keys, at once`,
      contenders: all(0, 0),
      limits: [{ of: "tucuxi", against: "sdk", atMost: 0.33 }, boto3],
    },
    {
      ...shared,
      name: "list-20ms",
      title: `List ${number(keys)} keys, 20 ms a request`,
      contenders: all(20, 0),
      limits: [
        // No sequential listing can be faster than its round trips.
        { of: "tucuxi", atMost: 1.25 * Math.ceil(keys / 1000) * 20 },
        { of: "tucuxi", against: "floor", atMost: 1.25 },
        boto3,
      ],
    },
    {
      ...shared,
      name: "list-20ms-work",
      title: `List ${number(keys)} keys, 20 ms a request, 0.02 ms of work with each key`,
      contenders: all(20, 0.02),
      limits: [{ of: "tucuxi", against: "sdk", atMost: 0.47 }, boto3],
    },
  ];
}
