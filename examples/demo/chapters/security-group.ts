import type { SecurityGroup, Vpc } from "tucuxi/ec2";
import type { Scene } from "../scene.js";

/** A security group that allows only incoming HTTP. */
export async function makeSecurityGroup(scene: Scene, vpc: Vpc): Promise<SecurityGroup> {
  const { cleanup, name, narrator } = scene;
  narrator.chapter("A security group with a rule");

  const group = await narrator.ask(
    `vpc.createSecurityGroup({ GroupName: "${name}", Description })`,
    () => vpc.createSecurityGroup({ GroupName: name, Description: "HTTP for the tucuxi demo" }),
    (made) => String(made),
  );
  cleanup.later("group.delete()", () => group.delete());
  await narrator.ask(
    "group.authorizeIngress({ IpPermissions: [tcp 80 from anywhere] })",
    () =>
      group.authorizeIngress({
        IpPermissions: [{ IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
      }),
    ({ SecurityGroupRules: rules }) => rules?.[0]?.SecurityGroupRuleId ?? "allowed",
  );
  await narrator.ask(
    "group.load()",
    () => group.load(),
    () => [`"${group.groupName}" in ${group.vpcId}`, ...rulesOf(group)],
  );
  return group;
}

function rulesOf(group: SecurityGroup): string[] {
  const rules = group.ipPermissions ?? [];
  return rules.map(({ IpProtocol, FromPort, IpRanges }) => {
    const ranges = (IpRanges ?? []).map(({ CidrIp }) => CidrIp).join(", ");
    return `lets in ${IpProtocol} ${FromPort} from ${ranges}`;
  });
}
