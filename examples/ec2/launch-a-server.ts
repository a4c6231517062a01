import { setTimeout as sleep } from "node:timers/promises";
import { EC2Resource, type Image, type Instance } from "tucuxi/ec2";
import { newestAmazonLinux } from "../support/newest-image.js";
import { runExample } from "../support/run-example.js";

const USER_DATA = `#!/bin/bash
mkdir -p /srv/www && cd /srv/www
echo "Hello from $(hostname)" > index.html
nohup python3 -m http.server 80 &
`;

/** Launches a web server in the region's default VPC, with a security group that allows HTTP. */
export async function launchServer(ec2: EC2Resource, image: Image, name: string): Promise<Instance> {
  const group = await ec2.createSecurityGroup({ GroupName: name, Description: "HTTP from anywhere" });
  await group.authorizeIngress({
    IpPermissions: [{ IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
  });
  const [server] = await ec2.createInstances(
    {
      ImageId: image.id,
      InstanceType: "t3.micro",
      MinCount: 1,
      MaxCount: 1,
      SecurityGroupIds: [group.id],
      UserData: Buffer.from(USER_DATA).toString("base64"),
    },
    { tags: { Name: name } },
  );
  if (!server) throw new Error("EC2 launched no instance.");
  return server;
}

/** Polls until the server has a public DNS name, some seconds after the launch. */
export async function publicDnsNameOf(server: Instance, everySeconds = 2): Promise<string> {
  await server.waitUntilExists({ minDelay: everySeconds, maxDelay: everySeconds });
  for (let tries = 1; !server.publicDnsName; tries++) {
    if (tries === 60)
      throw new Error(`${String(server)} got no public DNS name. Is its subnet a public one?`);
    await sleep(everySeconds * 1000);
    await server.reload();
  }
  return server.publicDnsName;
}

/** Terminates the server, and deletes its security group once that is no longer in use. */
export async function terminateServer(ec2: EC2Resource, server: Instance): Promise<void> {
  await server.load();
  const groups = server.securityGroups;
  await server.terminate();
  await server.waitUntilTerminated();
  for (const { GroupId } of groups) if (GroupId) await ec2.securityGroup(GroupId).delete();
}

await runExample(import.meta.url, async (session) => {
  const ec2 = session.resource(EC2Resource);
  const server = await launchServer(ec2, await newestAmazonLinux(ec2), "tucuxi-hello");
  try {
    console.log(`http://${await publicDnsNameOf(server)}/`);
  } finally {
    await terminateServer(ec2, server);
  }
});
