import {
  DeleteSecurityGroupCommand,
  EC2Client,
  CreateSubnetCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import {
  CreateLoadBalancerCommand,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  DeleteTargetGroupCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import { ELBv2Resource } from "../../../../../src/elbv2/index.js";
import { Session } from "../../../../../src/index.js";
import { settled, useFakeClock } from "../../../../support/process/fake-clock.js";

// After one service creates or deletes something, another one may not see the change, or may still use the
// thing, for a while.

useFakeClock();

const arn = (rest: string): string => `arn:aws:elasticloadbalancing:eu-west-1:123456789012:${rest}`;
const BALANCER = arn("loadbalancer/app/web/0123456789abcdef");
const LISTENER = arn("listener/app/web/0123456789abcdef/0123456789abcdef");
const GROUP = arn("targetgroup/web/0123456789abcdef");

const failure = (name: string, message = "It is in use."): Error =>
  Object.assign(new Error(message), { name });

function roots() {
  const session = new Session({
    region: "eu-west-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
  const ec2 = session.resource(EC2Resource);
  const elbv2 = session.resource(ELBv2Resource);
  const onEC2 = mockClient(ec2.meta.client);
  const onELB = mockClient(elbv2.meta.client);
  onELB.on(DescribeLoadBalancersCommand).resolves({
    LoadBalancers: [{ LoadBalancerArn: BALANCER, SecurityGroups: ["sg-1"] }],
  });
  onELB.on(DescribeListenersCommand).resolves({
    Listeners: [{ ListenerArn: LISTENER, DefaultActions: [{ Type: "forward", TargetGroupArn: GROUP }] }],
  });
  onELB.on(DescribeTargetGroupsCommand).resolves({
    TargetGroups: [{ TargetGroupArn: GROUP, LoadBalancerArns: [BALANCER] }],
  });
  onELB.on(DeleteLoadBalancerCommand).resolves({}).on(DeleteListenerCommand).resolves({});
  return { ec2, elbv2, onEC2, onELB };
}

describe("a resource that was just deleted", () => {
  it("is retried while its security group is in use: a load balancer", async () => {
    const { ec2, elbv2, onEC2 } = roots();
    onEC2.on(DeleteSecurityGroupCommand).rejectsOnce(failure("DependencyViolation")).resolves({});
    await (await elbv2.loadBalancer(BALANCER).load()).delete();
    await settled(ec2.securityGroup("sg-1").delete());
    expect(onEC2.commandCalls(DeleteSecurityGroupCommand)).toHaveLength(2);
  });

  it("is retried while its target group is in use: a listener", async () => {
    const { elbv2, onELB } = roots();
    onELB.on(DeleteTargetGroupCommand).rejectsOnce(failure("ResourceInUseException")).resolves({});
    await (await elbv2.listener(LISTENER).load()).delete();
    await settled(elbv2.targetGroup(GROUP).delete());
    expect(onELB.commandCalls(DeleteTargetGroupCommand)).toHaveLength(2);
  });

  it("is retried while a target group is in use and the error names its load balancer", async () => {
    const { elbv2, onELB } = roots();
    onELB.on(DeleteTargetGroupCommand).rejectsOnce(failure("ResourceInUseException")).resolves({});
    const group = await elbv2.targetGroup(GROUP).load();
    await elbv2.loadBalancer(BALANCER).delete();
    await settled(group.delete());
    expect(onELB.commandCalls(DeleteTargetGroupCommand)).toHaveLength(2);
  });

  it("retries nothing on an error about something else, or on any other error", async () => {
    const { ec2, elbv2, onEC2, onELB } = roots();
    onEC2.on(DeleteSecurityGroupCommand).rejects(failure("DependencyViolation"));
    onELB.on(DeleteTargetGroupCommand).rejects(failure("AccessDenied"));
    await (await elbv2.loadBalancer(BALANCER).load()).delete();
    await (await elbv2.listener(LISTENER).load()).delete();
    await expect(ec2.securityGroup("sg-2").delete()).rejects.toThrow("It is in use.");
    await expect(elbv2.targetGroup(GROUP).delete()).rejects.toThrow("It is in use.");
    expect(onEC2.calls()).toHaveLength(1);
  });

  it("is also remembered when a batch deletes it, and retried in a batch", async () => {
    const { ec2, onEC2 } = roots();
    onEC2.on(TerminateInstancesCommand).resolves({});
    onEC2.on(DeleteSecurityGroupCommand).rejectsOnce(failure("DependencyViolation")).resolves({});
    const data = {
      Reservations: [{ Instances: [{ InstanceId: "i-1", SecurityGroups: [{ GroupId: "sg-1" }] }] }],
    };
    onEC2.onAnyCommand({ InstanceIds: ["i-1"] }).resolves(data);
    await ec2.instances.of([await ec2.instance("i-1").load()]).terminate();
    await settled(ec2.securityGroups.of(["sg-1"]).delete());
    expect(onEC2.commandCalls(DeleteSecurityGroupCommand)).toHaveLength(2);
  });
});

describe("a resource that was just created", () => {
  it.each([
    ["SubnetNotFoundException", "The subnet ID 'subnet-1' does not exist"],
    ["InvalidSubnetException", "The subnet ID 'subnet-1' is not valid"],
    ["ValidationError", "The subnet ID 'subnet-1' is not found"],
  ])("is sent again to another service that does not know it yet: %s", async (name, message) => {
    const { ec2, elbv2, onEC2, onELB } = roots();
    onEC2.on(CreateSubnetCommand).resolves({ Subnet: { SubnetId: "subnet-1" } });
    onELB
      .on(CreateLoadBalancerCommand)
      .rejectsOnce(failure(name, message))
      .resolves({ LoadBalancers: [{ LoadBalancerArn: BALANCER }] });
    const subnet = await ec2.createSubnet({ VpcId: "vpc-1", CidrBlock: "10.0.0.0/24" });
    await settled(elbv2.createLoadBalancer({ name: "web", subnets: [subnet] }));
    expect(onELB.commandCalls(CreateLoadBalancerCommand)).toHaveLength(2);
  });

  it.each([
    ["another subnet", "InvalidSubnetException", "The subnet ID 'subnet-2' is not valid"],
    ["another reason", "InvalidTargetException", "'subnet-1' is not in a running state"],
  ])("retries nothing for %s", async (_, name, message) => {
    const { ec2, elbv2, onEC2, onELB } = roots();
    onEC2.on(CreateSubnetCommand).resolves({ Subnet: { SubnetId: "subnet-1" } });
    onELB.on(CreateLoadBalancerCommand).rejects(failure(name, message));
    const subnet = await ec2.createSubnet({ VpcId: "vpc-1", CidrBlock: "10.0.0.0/24" });
    const create = elbv2.createLoadBalancer({ name: "web", subnets: [subnet, "subnet-2"] });
    await expect(create).rejects.toThrow(message);
    expect(onELB.commandCalls(CreateLoadBalancerCommand)).toHaveLength(1);
  });

  it("is not remembered across clients that were passed to two roots", async () => {
    const onEC2 = mockClient(new EC2Client({ region: "eu-west-1" }));
    const client = new ElasticLoadBalancingV2Client({ region: "eu-west-1" });
    const onELB = mockClient(client);
    onELB
      .on(CreateLoadBalancerCommand)
      .rejects(failure("SubnetNotFoundException", "'subnet-1' does not exist"));
    await expect(
      new ELBv2Resource({ client }).createLoadBalancer({ name: "web", subnets: ["subnet-1"] }),
    ).rejects.toThrow("does not exist");
    expect(onELB.calls()).toHaveLength(1);
    expect(onEC2.calls()).toHaveLength(0);
  });
});
