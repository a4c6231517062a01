import type { ECSClient } from "@aws-sdk/client-ecs";
import { describe, expect, it } from "vitest";
import { StubClient } from "../sample/stub-client.js";
import { ECSResource, type ServiceCollection } from "./ecs/generated/index.js";

const arns = Array.from({ length: 12 }, (_, index) => `s-${index}`);

interface DescribeServices {
  readonly cluster: string;
  readonly services: readonly string[];
}

function servicesOfCluster(): { ecs: ECSResource; stub: StubClient<ECSClient> } {
  const stub = new StubClient<ECSClient>({
    ListServices: [{ serviceArns: arns, nextToken: "t" }, { serviceArns: ["last", "gone"] }],
    DescribeServices: [
      ({ services }: DescribeServices) => ({
        services: services
          .filter((arn) => arn !== "gone")
          .map((serviceArn) => ({ serviceArn, status: serviceArn === "s-3" ? "DRAINING" : "ACTIVE" })),
      }),
    ],
  });
  return { ecs: new ECSResource({ client: stub.client }), stub };
}

describe("services, which are listed by ARN only", () => {
  it("have their cluster and are not loaded", async () => {
    const { ecs, stub } = servicesOfCluster();
    const first = await ecs.cluster("c").services.first();
    expect(first?.meta.identifiers).toEqual({ cluster: "c", arn: "s-0" });
    expect(first?.isLoaded).toBe(false);
    expect(stub.inputs("ListServices")).toEqual([{ cluster: "c", maxResults: 1 }]);
  });

  it("are loaded with as many per call as the service accepts", async () => {
    const { ecs, stub } = servicesOfCluster();
    const services = await ecs
      .cluster("c")
      .services.loaded()
      .where(({ status }) => status === "ACTIVE")
      .toArray();
    expect(services.map(({ arn }) => arn)).toEqual([...arns.filter((arn) => arn !== "s-3"), "last"]);
    expect(stub.inputs("DescribeServices")).toEqual([
      { cluster: "c", services: arns.slice(0, 10) },
      { cluster: "c", services: arns.slice(10) },
      { cluster: "c", services: ["last", "gone"] },
    ]);
  });

  it("are not loaded beyond a limit", async () => {
    const limits = [
      (services: ServiceCollection) => services.limit(2).loaded(),
      (services: ServiceCollection) => services.loaded().limit(2),
    ];
    for (const limited of limits) {
      const { ecs, stub } = servicesOfCluster();
      expect(await limited(ecs.cluster("c").services).toArray()).toHaveLength(2);
      expect(stub.inputs("DescribeServices")).toEqual([{ cluster: "c", services: ["s-0", "s-1"] }]);
    }
  });

  it("are loaded in the same way if the caller names them", async () => {
    const stub = new StubClient<ECSClient>({
      DescribeClusters: [{ clusters: [{ clusterArn: "b", clusterName: "b" }] }],
    });
    const { clusters } = new ECSResource({ client: stub.client });
    const found = await clusters.of(["a", "b"]).loaded().toArray();
    expect(found.map(({ clusterName }) => clusterName)).toEqual(["b"]);
    expect(stub.inputs("DescribeClusters")).toEqual([{ clusters: ["a", "b"] }]);
  });
});
