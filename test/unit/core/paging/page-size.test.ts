import { DescribeLoadBalancersCommand } from "@aws-sdk/client-elastic-load-balancing";
import { describe, expect, it } from "vitest";
import {
  answerInstances,
  answerObjects,
  inputsOf,
  mockedEC2,
  mockedELB,
  mockedS3,
} from "../../../support/mocked-roots.js";

describe("page sizes", () => {
  it("are set to the maximum where the service only pages on request", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    for (const instances of [ec2.instances, ec2.instances.pageSize(2), ec2.instances.pageSize(5_000)]) {
      await instances.toArray();
    }
    await ec2.instances.filter({ MaxResults: 50 }).toArray();
    expect(inputsOf(mock)).toEqual([
      { MaxResults: 1000 },
      { MaxResults: 5 },
      { MaxResults: 1000 },
      { MaxResults: 50 },
    ]);
  });

  it("are not set where the service pages by itself", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"]);
    const { objects } = s3.bucket("b");
    await objects.toArray();
    await objects.pageSize(2_000).toArray();
    expect(inputsOf(mock).map((input) => input["MaxKeys"])).toEqual([undefined, 1000]);
  });

  it("are never sent together with ids", async () => {
    const { ec2, mock } = mockedEC2();
    const { elb, mock: elbMock } = mockedELB();
    answerInstances(mock, ["i-1"]);
    elbMock.on(DescribeLoadBalancersCommand).resolves({});
    await ec2.instances
      .filter({ InstanceIds: ["i-1"], MaxResults: 5 })
      .pageSize(5)
      .limit(1)
      .toArray();
    await elb.loadBalancers
      .filter({ LoadBalancerNames: ["web"] })
      .pageSize(5)
      .toArray();
    expect(inputsOf(mock)).toEqual([{ InstanceIds: ["i-1"] }]);
    expect(inputsOf(elbMock)).toEqual([{ LoadBalancerNames: ["web"] }]);
  });

  it("in a filter are page sizes, not limits, and the last one applies", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"], ["c"]);
    const { objects } = s3.bucket("b");
    expect(await objects.filter({ MaxKeys: 2 }).toArray()).toHaveLength(3);
    await objects.filter({ MaxKeys: 2 }).pageSize(3).toArray();
    expect(inputsOf(mock).map((input) => input["MaxKeys"])).toEqual([2, 2, 3, 3]);
  });

  it.each([0, -1, 1.5, NaN, Infinity, "5"])("of %j throw a RangeError", (size) => {
    const { s3 } = mockedS3();
    const { objects } = s3.bucket("b");
    expect(() => objects.pageSize(size as number)).toThrow(RangeError);
    expect(() => objects.filter({ MaxKeys: size as number })).toThrow(RangeError);
  });
});
