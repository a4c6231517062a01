/** The response to DescribeInstances, with tokens. Pages are rendered once. */
export class InstanceListing {
  readonly #count: number;
  readonly #pages = new Map<string, Buffer>();

  constructor(count: number) {
    this.#count = count;
  }

  page(form: URLSearchParams): Buffer {
    const start = Number(form.get("NextToken") ?? 0);
    const end = Math.min(this.#count, start + Number(form.get("MaxResults") ?? 1000));
    const name = `${start}-${end}`;
    const known = this.#pages.get(name);
    if (known) return known;
    const made = Buffer.from(render(start, end, this.#count));
    this.#pages.set(name, made);
    return made;
  }
}

/** Reservations of two instances each. */
function render(start: number, end: number, count: number): string {
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

/** As long as EC2's description of an instance with one network interface and one volume. */
function instance(index: number): string {
  const address = `10.0.${(index >> 8) & 255}.${index & 255}`;
  const publicAddress = `54.1.${(index >> 8) & 255}.${index & 255}`;
  const privateName = `ip-${address.replaceAll(".", "-")}.eu-west-1.compute.internal`;
  const publicName = `ec2-${publicAddress.replaceAll(".", "-")}.eu-west-1.compute.amazonaws.com`;
  const groups = `<groupSet><item><groupId>sg-0123456789abcdef0</groupId><groupName>web</groupName></item></groupSet>`;
  const association =
    `<association><publicIp>${publicAddress}</publicIp><publicDnsName>${publicName}</publicDnsName>` +
    `<ipOwnerId>amazon</ipOwnerId></association>`;
  return (
    `<item><instanceId>i-${hex(index)}</instanceId><imageId>ami-0abcdef1234567890</imageId>` +
    `<instanceState><code>16</code><name>running</name></instanceState>` +
    `<privateDnsName>${privateName}</privateDnsName><dnsName>${publicName}</dnsName><reason/>` +
    `<keyName>main</keyName><amiLaunchIndex>0</amiLaunchIndex><productCodes/><instanceType>t3.micro</instanceType>` +
    `<launchTime>2026-03-01T12:34:56.000Z</launchTime>` +
    `<placement><availabilityZone>eu-west-1a</availabilityZone><groupName/><tenancy>default</tenancy></placement>` +
    `<monitoring><state>disabled</state></monitoring><subnetId>subnet-0123456789abcdef0</subnetId>` +
    `<vpcId>vpc-0123456789abcdef0</vpcId><privateIpAddress>${address}</privateIpAddress>` +
    `<ipAddress>${publicAddress}</ipAddress><sourceDestCheck>true</sourceDestCheck>${groups}` +
    `<architecture>x86_64</architecture><rootDeviceType>ebs</rootDeviceType>` +
    `<rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping><item><deviceName>/dev/xvda</deviceName>` +
    `<ebs><volumeId>vol-${hex(index)}</volumeId><status>attached</status>` +
    `<attachTime>2026-03-01T12:34:57.000Z</attachTime><deleteOnTermination>true</deleteOnTermination></ebs>` +
    `</item></blockDeviceMapping><virtualizationType>hvm</virtualizationType>` +
    `<clientToken>${hex(index * 31)}</clientToken>` +
    `<tagSet><item><key>Name</key><value>web-${index}</value></item>` +
    `<item><key>stage</key><value>prod</value></item><item><key>team</key><value>shop</value></item></tagSet>` +
    `<hypervisor>xen</hypervisor><networkInterfaceSet><item><networkInterfaceId>eni-${hex(index)}</networkInterfaceId>` +
    `<subnetId>subnet-0123456789abcdef0</subnetId><vpcId>vpc-0123456789abcdef0</vpcId><description/>` +
    `<ownerId>123456789012</ownerId><status>in-use</status><macAddress>0a:00:00:00:00:01</macAddress>` +
    `<privateIpAddress>${address}</privateIpAddress><privateDnsName>${privateName}</privateDnsName>` +
    `<sourceDestCheck>true</sourceDestCheck>${groups}<attachment><attachmentId>eni-attach-${hex(index)}</attachmentId>` +
    `<deviceIndex>0</deviceIndex><status>attached</status><attachTime>2026-03-01T12:34:56.000Z</attachTime>` +
    `<deleteOnTermination>true</deleteOnTermination><networkCardIndex>0</networkCardIndex></attachment>` +
    `${association}<privateIpAddressesSet><item><privateIpAddress>${address}</privateIpAddress>` +
    `<privateDnsName>${privateName}</privateDnsName><primary>true</primary>${association}</item>` +
    `</privateIpAddressesSet><ipv6AddressesSet/><interfaceType>interface</interfaceType></item></networkInterfaceSet>` +
    `<iamInstanceProfile><arn>arn:aws:iam::123456789012:instance-profile/web</arn><id>AIPAEXAMPLE</id>` +
    `</iamInstanceProfile><ebsOptimized>false</ebsOptimized><enaSupport>true</enaSupport>` +
    `<cpuOptions><coreCount>1</coreCount><threadsPerCore>2</threadsPerCore></cpuOptions>` +
    `<capacityReservationSpecification><capacityReservationPreference>open</capacityReservationPreference>` +
    `</capacityReservationSpecification><hibernationOptions><configured>false</configured></hibernationOptions>` +
    `<enclaveOptions><enabled>false</enabled></enclaveOptions><metadataOptions><state>applied</state>` +
    `<httpTokens>required</httpTokens><httpPutResponseHopLimit>2</httpPutResponseHopLimit>` +
    `<httpEndpoint>enabled</httpEndpoint><httpProtocolIpv6>disabled</httpProtocolIpv6>` +
    `<instanceMetadataTags>disabled</instanceMetadataTags></metadataOptions>` +
    `<platformDetails>Linux/UNIX</platformDetails><usageOperation>RunInstances</usageOperation>` +
    `<usageOperationUpdateTime>2026-03-01T12:34:56.000Z</usageOperationUpdateTime>` +
    `<maintenanceOptions><autoRecovery>default</autoRecovery></maintenanceOptions>` +
    `<currentInstanceBootMode>legacy-bios</currentInstanceBootMode></item>`
  );
}

function hex(index: number): string {
  return index.toString(16).padStart(17, "0");
}
