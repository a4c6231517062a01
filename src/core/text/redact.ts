// What a log may contain of an input. Inputs contain passwords, keys, user data and arbitrary tags, so a value that is
// not known to be harmless is replaced by its type.

/** Members that identify what a call was about. */
const NAMES_A_THING = new Set(
  [
    "AllocationId AllocationIds AssociationId AttachmentId AutoScalingGroupName AvailabilityZone BackupId",
    "Bucket CopySource Delimiter DeviceName DhcpOptionsId DhcpOptionsIds GatewayId GroupId GroupIds",
    "GroupName GroupNames Id ImageId ImageIds InstanceId InstanceIds InstanceType InternetGatewayId",
    "InternetGatewayIds Key KeyMarker KeyName KeyNames KeyPairId KeyPairIds LaunchTemplateId",
    "LaunchTemplateName ListenerArn ListenerArns LoadBalancerArn LoadBalancerArns LoadBalancerName",
    "LoadBalancerNames Name Names NatGatewayId NatGatewayIds NetworkAclId NetworkAclIds NetworkInterfaceId",
    "NetworkInterfaceIds PolicyArn PolicyName PolicyNames Prefix QueueName QueueNamePrefix",
    "QueueUrl ReservationId Resource ResourceArn",
    "ResourceArns Resources RoleArn RoleName RoleSessionName RouteTableId RouteTableIds RuleArn RuleArns",
    "SecurityGroupIds SecurityGroups SnapshotId SnapshotIds SourceImageId SourceRegion SourceSnapshotId",
    "StartAfter SubnetId SubnetIds Subnets TargetGroupArn TargetGroupArns UploadId VersionId VolumeId",
    "VolumeIds VpcId VpcIds VpcPeeringConnectionId VpcPeeringConnectionIds",
  ].flatMap((line) => line.split(" ")),
);

/** Members that contain such members: batch deletes, filters (without their values), targets. */
const HOLDS_THINGS = new Set(["Delete", "Filters", "Instances", "Objects", "Targets"]);

const MOST_ITEMS = 10;

/** A redacted input: ids, names, numbers and booleans are unchanged, everything else is `"<type>"`. */
export type RedactedInput = Readonly<Record<string, unknown>>;

/** Redacts an input for a log. */
export function redact(input: object): RedactedInput {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, shown(name, value)]));
}

function shown(name: string, value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const isThing = NAMES_A_THING.has(name);
  if (typeof value === "string" && isThing) return value;
  const isHolder = HOLDS_THINGS.has(name);
  if (Array.isArray(value) && (isThing || isHolder)) {
    const items = value.slice(0, MOST_ITEMS).map((item: unknown) => shown(name, item));
    return value.length > MOST_ITEMS ? [...items, `<${value.length - MOST_ITEMS} more>`] : items;
  }
  if (isHolder && typeof value === "object" && value !== null) return redact(value);
  return typeOf(value);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `<array of ${value.length}>`;
  if (ArrayBuffer.isView(value)) return `<${value.byteLength} bytes>`;
  return value === null ? "<null>" : `<${typeof value}>`;
}
