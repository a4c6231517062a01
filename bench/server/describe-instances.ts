/** Answers DescribeInstances, one reservation of two instances after the other, with tokens. */
export function describeInstances(count: number, form: URLSearchParams): string {
  const start = Number(form.get("NextToken") ?? 0);
  const end = Math.min(count, start + Number(form.get("MaxResults") ?? 1000));
  const reservations: string[] = [];
  for (let index = start; index < end; index += 2) {
    const instances = instance(index) + (index + 1 < end ? instance(index + 1) : "");
    reservations.push(
      `<item><reservationId>r-${hex(index)}</reservationId><ownerId>123456789012</ownerId><groupSet/>` +
        `<instancesSet>${instances}</instancesSet></item>`,
    );
  }
  const next = end < count ? `<nextToken>${end}</nextToken>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>bench</requestId>` +
    `<reservationSet>${reservations.join("")}</reservationSet>${next}</DescribeInstancesResponse>`
  );
}

function instance(index: number): string {
  const address = `10.0.${(index >> 8) & 255}.${index & 255}`;
  return (
    `<item><instanceId>i-${hex(index)}</instanceId><imageId>ami-0abcdef1234567890</imageId>` +
    `<instanceState><code>16</code><name>running</name></instanceState>` +
    `<privateDnsName>ip-${address.replaceAll(".", "-")}.ec2.internal</privateDnsName><keyName>main</keyName>` +
    `<amiLaunchIndex>0</amiLaunchIndex><productCodes/><instanceType>t3.micro</instanceType>` +
    `<launchTime>2026-03-01T12:34:56.000Z</launchTime>` +
    `<placement><availabilityZone>eu-west-1a</availabilityZone><groupName/><tenancy>default</tenancy></placement>` +
    `<monitoring><state>disabled</state></monitoring><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId>` +
    `<privateIpAddress>${address}</privateIpAddress><sourceDestCheck>true</sourceDestCheck>` +
    `<groupSet><item><groupId>sg-1</groupId><groupName>web</groupName></item></groupSet>` +
    `<architecture>x86_64</architecture><rootDeviceType>ebs</rootDeviceType>` +
    `<rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping><item><deviceName>/dev/xvda</deviceName>` +
    `<ebs><volumeId>vol-${hex(index)}</volumeId><status>attached</status>` +
    `<attachTime>2026-03-01T12:34:57.000Z</attachTime><deleteOnTermination>true</deleteOnTermination></ebs>` +
    `</item></blockDeviceMapping><virtualizationType>hvm</virtualizationType>` +
    `<tagSet><item><key>Name</key><value>web-${index}</value></item>` +
    `<item><key>stage</key><value>prod</value></item></tagSet><hypervisor>xen</hypervisor>` +
    `<ebsOptimized>false</ebsOptimized></item>`
  );
}

function hex(index: number): string {
  return index.toString(16).padStart(17, "0");
}
