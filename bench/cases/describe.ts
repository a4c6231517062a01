import { type BenchCase, number, type Sizes } from "../case.js";

/** Listing instances, whose XML is verbose. */
export function describeCases({ instances }: Sizes): BenchCase[] {
  const shared = { server: { instances }, task: { items: instances }, expected: instances };
  return [
    {
      group: "describe",
      name: "describe",
      title: `Describe ${number(instances)} instances, 1,000 a page`,
      measure: "wall",
      rounds: 5,
      contenders: [
        { id: "sdk", label: "paginateDescribeInstances", script: "describe/sdk", ...shared },
        { id: "tucuxi", label: "ec2.instances", script: "describe/tucuxi", ...shared },
        { id: "floor", label: "raw HTTP and a scan", script: "describe/floor", ...shared },
        { id: "boto3", label: "boto3 ec2.instances", script: "describe/python", ...shared },
      ],
      limits: [
        { of: "tucuxi", against: "sdk", atMost: 0.25 },
        { of: "tucuxi", against: "boto3", atMost: 0.25 },
      ],
    },
  ];
}
