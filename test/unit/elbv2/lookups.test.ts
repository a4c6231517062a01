import {
  type Certificate,
  DescribeAccountLimitsCommand,
  DescribeListenerAttributesCommand,
  DescribeListenerCertificatesCommand,
  DescribeLoadBalancersCommand,
  DescribeSSLPoliciesCommand,
  DescribeTagsCommand,
  LoadBalancerNotFoundException,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { describe, expect, it } from "vitest";
import { isAbortError, isResourceNotFound } from "../../../src/index.js";
import { arnOf } from "../../support/service/elbv2-arns.js";
import { inputsOf, mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

// moto returns everything in one response, whatever the page size, and knows new resources at once.

const LISTENER = arnOf("listener/app/web/1/2");
const certificate = (name: string): string => `arn:aws:acm:eu-west-1:123456789012:certificate/${name}`;

describe("loadBalancerByName", () => {
  it("requests by name, and returns the loaded resource", async () => {
    const { elbv2, mock } = mockedELBv2();
    const LoadBalancerArn = arnOf("loadbalancer/app/web/1");
    mock
      .on(DescribeLoadBalancersCommand)
      .resolves({ LoadBalancers: [{ LoadBalancerArn, DNSName: "web.example" }] });
    expect((await elbv2.loadBalancerByName("web")).dnsName).toBe("web.example");
    expect(inputsOf(mock)).toEqual([{ Names: ["web"] }]);
  });

  it.each([
    ["the service's own error", new LoadBalancerNotFoundException({ message: "no", $metadata: {} })],
    ["a response without it", undefined],
  ])("throws ResourceNotFoundError for %s", async (_what, error) => {
    const { elbv2, mock } = mockedELBv2();
    if (error) mock.on(DescribeLoadBalancersCommand).rejects(error);
    else mock.on(DescribeLoadBalancersCommand).resolves({ LoadBalancers: [] });
    const missing = elbv2.loadBalancerByName("web");
    await expect(missing).rejects.toSatisfy(isResourceNotFound);
    const thrown: unknown = await missing.catch((reason: unknown) => reason);
    expect(thrown).toMatchObject({ identifiers: { name: "web" } });
    expect((thrown as Error).cause).toBe(error);
  });

  it("rethrows every other error", async () => {
    const { elbv2, mock } = mockedELBv2();
    const denied = Object.assign(new Error("no"), { name: "AccessDenied" });
    mock.on(DescribeLoadBalancersCommand).rejects(denied);
    await expect(elbv2.loadBalancerByName("web")).rejects.toBe(denied);
  });

  it("sends nothing if aborted already", async () => {
    const { elbv2, mock } = mockedELBv2();
    const lookup = elbv2.loadBalancerByName("web", { abortSignal: AbortSignal.abort() });
    await expect(lookup).rejects.toSatisfy(isAbortError);
    expect(operationsOf(mock)).toEqual([]);
  });
});

const refusal = (name: string): Error => Object.assign(new Error("no"), { name });

describe.each(["findLoadBalancerByName", "findTargetGroupByName", "findTrustStoreByName"] as const)(
  "%s",
  (find) => {
    it.each([
      ["the service's own error", true],
      ["a response without it", false],
    ])("returns undefined for %s", async (_what, refuses) => {
      const { elbv2, mock } = mockedELBv2();
      const [, type = ""] = /^find(\w+)ByName$/.exec(find) ?? [];
      if (refuses) mock.onAnyCommand().rejects(refusal(`${type}NotFoundException`));
      else mock.onAnyCommand().resolves({});
      await expect(elbv2[find]("web")).resolves.toBeUndefined();
      expect(inputsOf(mock)).toEqual([{ Names: ["web"] }]);
    });

    it("rethrows every other error, and refuses an invalid name", async () => {
      const { elbv2, mock } = mockedELBv2();
      mock.onAnyCommand().rejects(refusal("AccessDenied"));
      await expect(elbv2[find]("web")).rejects.toThrow("no");
      await expect(elbv2[find]("")).rejects.toThrow(TypeError);
      expect(inputsOf(mock)).toHaveLength(1);
    });
  },
);

describe("the account's limits", () => {
  it("are read from all pages", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock
      .on(DescribeAccountLimitsCommand)
      .resolvesOnce({ Limits: [{ Name: "target-groups", Max: "3000" }], NextMarker: "next" })
      .resolvesOnce({ Limits: [{ Name: "listeners-per-application-load-balancer", Max: "50" }] });
    expect((await elbv2.accountLimits()).map(({ Name: name }) => name)).toEqual([
      "target-groups",
      "listeners-per-application-load-balancer",
    ]);
    expect(inputsOf(mock)).toEqual([{}, { Marker: "next" }]);
  });
});

describe("security policies", () => {
  it("are listed page by page, although the SDK has no paginator for them", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock
      .on(DescribeSSLPoliciesCommand)
      .resolvesOnce({ SslPolicies: [{ Name: "one" }], NextMarker: "next" })
      .resolvesOnce({ SslPolicies: [{ Name: "two" }] });
    const found = await elbv2.sslPolicies.filter({ LoadBalancerType: "network" }).toArray();
    expect(found.map(({ name }) => name)).toEqual(["one", "two"]);
    expect(inputsOf(mock)).toEqual([
      { LoadBalancerType: "network" },
      { LoadBalancerType: "network", Marker: "next" },
    ]);
  });
});

describe("load balancers by many ARNs", () => {
  it("are requested twenty at a time, the service's maximum", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(DescribeLoadBalancersCommand).resolves({ LoadBalancers: [] });
    const arns = Array.from({ length: 45 }, (_, index) => arnOf(`loadbalancer/app/web/${index}`));
    await elbv2.loadBalancers.filter({ LoadBalancerArns: arns }).toArray();
    const lengths = inputsOf(mock).map(({ LoadBalancerArns: part }) => (part as string[]).length);
    expect(lengths).toEqual([20, 20, 5]);
  });
});

describe("a certificate of a listener", () => {
  it("is searched for among all of them", async () => {
    const { elbv2, mock } = withPages(
      [{ CertificateArn: certificate("default"), IsDefault: true }],
      [{ CertificateArn: certificate("one"), IsDefault: false }],
    );
    const found = await elbv2.listenerCertificate(LISTENER, certificate("one")).load();
    expect(found.isDefault).toBe(false);
    expect(inputsOf(mock)).toEqual([{ ListenerArn: LISTENER }, { ListenerArn: LISTENER, Marker: "page-1" }]);
  });

  it("is not found if it is not among them", async () => {
    const { elbv2 } = withPages([{ CertificateArn: certificate("default"), IsDefault: true }]);
    expect(await elbv2.listenerCertificate(LISTENER, certificate("one")).exists()).toBe(false);
  });
});

describe("records", () => {
  it("have no prototype, so that any name can be a member", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock
      .on(DescribeTagsCommand)
      .resolves({ TagDescriptions: [{ Tags: [{ Key: "__proto__", Value: "x" }, { Key: "a" }] }] });
    mock
      .on(DescribeListenerAttributesCommand)
      .resolves({ Attributes: [{ Key: "tcp.idle_timeout.seconds", Value: "60" }] });
    const listener = elbv2.listener(LISTENER);
    expect(Object.entries(await listener.getTags())).toEqual([
      ["__proto__", "x"],
      ["a", ""],
    ]);
    const attributes = await listener.getAttributes();
    expect(Object.getPrototypeOf(attributes)).toBeNull();
    expect(attributes["toString"]).toBeUndefined();
  });

  it("are empty if there are no entries", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({});
    const group = elbv2.targetGroup(arnOf("targetgroup/web/5"));
    expect({ ...(await group.getTags()), ...(await group.getAttributes()) }).toEqual({});
  });
});

/** A client that returns these pages of certificates. */
function withPages(...pages: Certificate[][]) {
  const mocked = mockedELBv2();
  const listing = mocked.mock.on(DescribeListenerCertificatesCommand);
  for (const [index, Certificates] of pages.entries()) {
    const isLast = index === pages.length - 1;
    listing.resolvesOnce({ Certificates, ...(!isLast && { NextMarker: `page-${index + 1}` }) });
  }
  return mocked;
}
