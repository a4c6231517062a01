import { beforeEach, describe, expect, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import {
  ELBv2Resource,
  type Listener,
  type LoadBalancer,
  type TargetGroup,
} from "../../../src/elbv2/index.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

let elbv2: ELBv2Resource;
let balancer: LoadBalancer;
let web: TargetGroup;
let api: TargetGroup;
let listener: Listener;

beforeEach(async () => {
  elbv2 = new ELBv2Resource(aws.config);
  const ec2 = new EC2Resource(aws.config);
  const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
  const one = await vpc.createSubnet({ CidrBlock: "10.0.1.0/24", AvailabilityZone: "us-east-1a" });
  const other = await vpc.createSubnet({ CidrBlock: "10.0.2.0/24", AvailabilityZone: "us-east-1b" });
  balancer = await elbv2.createLoadBalancer({ name: "web", subnets: [one, other] });
  web = await elbv2.createTargetGroup({ name: "web", protocol: "HTTP", port: 80, vpc });
  api = await elbv2.createTargetGroup({ name: "api", protocol: "HTTP", port: 8080, vpc });
  listener = await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: web });
});

describe("a listener", () => {
  it("has the data of the response that created it", () => {
    expect(listener).toMatchObject({ port: 80, protocol: "HTTP" });
    expect(listener.targetGroups().map(String)).toEqual([String(web)]);
  });

  it("can be created with the SDK's own input", async () => {
    const redirecting = await balancer.createListener({
      Port: 8080,
      Protocol: "HTTP",
      DefaultActions: [{ Type: "redirect", RedirectConfig: { StatusCode: "HTTP_301", Port: "80" } }],
    });
    expect(redirecting.defaultActions?.[0]?.RedirectConfig?.StatusCode).toBe("HTTP_301");
  });

  it("exists, is listed below its load balancer, refers to it, and can be deleted", async () => {
    expect((await balancer.listeners.toArray()).map(String)).toEqual([String(listener)]);
    expect(listener.loadBalancer?.equals(balancer)).toBe(true);
    await listener.delete();
    expect(await listener.exists()).toBe(false);
  });

  it("can be found by ARN without its load balancer", async () => {
    const found = await elbv2.listeners.filter({ ListenerArns: [listener.arn] }).toArray();
    expect(found.map(String)).toEqual([String(listener)]);
  });

  it("changes only the given members", async () => {
    await listener.modify({
      port: 81,
      respondWith: { status: 503, contentType: "text/plain", body: "later" },
    });
    await listener.load();
    expect(listener).toMatchObject({ port: 81, protocol: "HTTP" });
    expect(listener.defaultActions?.[0]?.FixedResponseConfig?.MessageBody).toBe("later");
  });

  it("distributes requests by weight", async () => {
    await listener.modify({
      forwardTo: [
        { targetGroup: web, weight: 9 },
        { targetGroup: api.arn, weight: 1 },
      ],
    });
    await listener.load();
    expect(listener.targetGroups().map(({ arn }) => arn)).toEqual([web.arn, api.arn]);
  });

  it("has settings and tags as records", async () => {
    await listener.modifyAttributes({ "tcp.idle_timeout.seconds": 60 });
    expect(await listener.getAttributes()).toMatchObject({ "tcp.idle_timeout.seconds": "60" });
    await listener.addTags({ Stage: "test" });
    expect({ ...(await listener.getTags()) }).toEqual({ Stage: "test" });
  });
});

describe("rules of a listener", () => {
  it("can be created, listed, changed and deleted", async () => {
    const rule = await listener.createRule({ priority: 10, pathPatterns: ["/api/*"], forwardTo: api });
    expect(rule.priority).toBe("10");
    expect(rule.targetGroups().map(String)).toEqual([String(api)]);
    const priorities = (await listener.rules.toArray()).map(({ priority }) => priority);
    expect(priorities).toEqual(["10", "default"]);

    await rule.modify({ pathPatterns: ["/api/*", "/v2/*"] });
    await rule.load();
    expect(rule.conditions?.[0]?.PathPatternConfig?.Values).toEqual(["/api/*", "/v2/*"]);
    expect(rule.targetGroups().map(String)).toEqual([String(api)]);

    await rule.delete();
    expect(await rule.exists()).toBe(false);
  });

  it("refer to their listener without a request", async () => {
    const rule = await listener.createRule({ priority: 10, pathPatterns: "/api/*", forwardTo: api });
    expect(elbv2.rule(rule.arn).listener().equals(listener)).toBe(true);
  });

  it("accept every condition of the short form", async () => {
    const rule = await listener.createRule({
      priority: 20,
      hosts: ["api.example.com"],
      methods: ["GET", "HEAD"],
      headers: { "X-Version": ["2"] },
      queryStrings: { lang: ["de", "en"] },
      sourceIps: "10.0.0.0/8",
      respondWith: { status: 404 },
    });
    await rule.reload();
    expect(rule.conditions?.map(({ Field }) => Field)).toEqual([
      "host-header",
      "http-request-method",
      "http-header",
      "query-string",
      "source-ip",
    ]);
  });

  it("can change priorities", async () => {
    const one = await listener.createRule({ priority: 1, pathPatterns: "/one", forwardTo: web });
    const two = await listener.createRule({ priority: 2, pathPatterns: "/two", forwardTo: web });
    await two.setPriority(20);
    await two.load();
    expect(two.priority).toBe("20");

    await listener.setRulePriorities([
      [one, 5],
      [two, 4],
    ]);
    await Promise.all([one.load(), two.load()]);
    expect([one.priority, two.priority]).toEqual(["5", "4"]);
  });

  it("have tags as a record", async () => {
    const rule = await listener.createRule({
      priority: 1,
      pathPatterns: "/one",
      forwardTo: web,
      tags: { Stage: "test" },
    });
    expect({ ...(await rule.getTags()) }).toEqual({ Stage: "test" });
  });
});

describe("certificates of a listener", () => {
  it("can be added, listed, loaded and removed as resources", async () => {
    const added = await listener.addCertificates([
      certificateArn("one"),
      certificateArn("two"),
      certificateArn("three"),
    ]);
    expect(added.map((certificate) => certificate.arn)).toEqual([
      certificateArn("one"),
      certificateArn("two"),
      certificateArn("three"),
    ]);

    const listed = async () => (await listener.certificates.toArray()).map((certificate) => certificate.arn);
    expect(await listed()).toEqual(
      expect.arrayContaining([certificateArn("one"), certificateArn("two"), certificateArn("three")]),
    );

    await added[0]!.remove();
    expect(await added[0]!.exists()).toBe(false);
    expect(await added[1]!.exists()).toBe(true);

    await listener.removeCertificates([added[1]!]);
    expect(await listed()).not.toContain(certificateArn("two"));

    await listener.certificates
      .all()
      .where((certificate) => certificate.arn === certificateArn("three"))
      .remove();
    expect(await listed()).not.toContain(certificateArn("three"));
  });
});

describe("the target groups of a load balancer", () => {
  it("are those to which its listeners and rules forward", async () => {
    await listener.createRule({ priority: 1, pathPatterns: "/api/*", forwardTo: api });
    const arns = (await balancer.targetGroups.toArray()).map((group) => group.arn);
    expect(arns.sort()).toEqual([api.arn, web.arn].sort());
  });

  it("refer to it", async () => {
    await web.reload();
    expect((await web.loadBalancers.toArray()).map(String)).toEqual([String(balancer)]);
  });

  it("refer to no load balancer, without a request, while they have none", async () => {
    await api.reload();
    expect(await api.loadBalancers.toArray()).toEqual([]);
  });
});

/** A certificate that does not exist: moto accepts any ARN for a listener without HTTPS. */
function certificateArn(name: string): string {
  return `arn:aws:acm:us-east-1:123456789012:certificate/${name}`;
}
