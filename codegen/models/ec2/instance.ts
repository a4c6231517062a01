import { data, filter, id, item, many, one, resource, response, value } from "../../model/index.js";
import { createTags, createTagsOnAll, own, tags } from "./tagging.js";

const ids = { "InstanceIds[0]": id("id") };
const allIds = { "InstanceIds[]": id("id") };

/** An instance in one of these states never reaches another one again. */
const gone = ["shutting-down", "terminated"];

/** The waiters for status checks. The service includes instances that are not running only if asked to. */
const status = {
  params: { ...ids, IncludeAllInstances: value(true) },
  delay: 15,
  attempts: 40,
  most: 100,
  fails: { "InstanceStatuses[].InstanceState.Name": gone },
};

export const Instance = resource({
  doc: "A virtual server in EC2.",
  identifiers: { id: { member: "InstanceId" } },
  misnomers: {
    type: "instanceType",
    status: "state.Name",
    publicIp: "publicIpAddress",
    privateIp: "privateIpAddress",
    availabilityZone: "placement.AvailabilityZone",
    ami: "imageId",
    name: "tags, for the tag Name",
  },
  shape: "Instance",
  always: [
    "AmiLaunchIndex",
    "Architecture",
    "ClientToken",
    "EbsOptimized",
    "Hypervisor",
    "ImageId",
    "InstanceType",
    "LaunchTime",
    "Monitoring",
    "Monitoring.State",
    "Placement",
    "Placement.AvailabilityZone",
    "PrivateDnsName",
    "RootDeviceName",
    "RootDeviceType",
    "State",
    "State.Name",
    "StateTransitionReason",
    "VirtualizationType",
  ],
  tags,
  state: "State.Name",
  reason: "StateReason.Message",
  load: {
    operation: "DescribeInstances",
    params: ids,
    path: "Reservations[0].Instances[0]",
    notFound: ["InvalidInstanceID.NotFound"],
    bulk: { filter: "instance-id", max: 200 },
  },
  list: {
    operation: "DescribeInstances",
    path: "Reservations[].Instances[]",
    identifiers: { id: item("InstanceId") },
    selectors: ["InstanceIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    associateIamInstanceProfile: {
      operation: "AssociateIamInstanceProfile",
      params: own("InstanceId"),
      returns: one(
        "IamInstanceProfileAssociation",
        { id: item("AssociationId") },
        "IamInstanceProfileAssociation",
      ),
    },
    attachClassicLinkVpc: { operation: "AttachClassicLinkVpc", params: own("InstanceId") },
    attachVolume: { operation: "AttachVolume", params: own("InstanceId") },
    consoleOutput: { operation: "GetConsoleOutput", params: own("InstanceId") },
    createImage: {
      operation: "CreateImage",
      tagged: "image",
      params: own("InstanceId"),
      returns: one("Image", { id: response("ImageId") }),
    },
    createTags,
    describeAttribute: { operation: "DescribeInstanceAttribute", params: own("InstanceId") },
    detachClassicLinkVpc: { operation: "DetachClassicLinkVpc", params: own("InstanceId") },
    detachVolume: { operation: "DetachVolume", params: own("InstanceId") },
    modifyAttribute: { operation: "ModifyInstanceAttribute", params: own("InstanceId") },
    monitor: { operation: "MonitorInstances", params: ids },
    passwordData: { operation: "GetPasswordData", params: own("InstanceId") },
    reboot: { operation: "RebootInstances", params: ids },
    reportStatus: { operation: "ReportInstanceStatus", params: { "Instances[0]": id("id") } },
    resetAttribute: { operation: "ResetInstanceAttribute", params: own("InstanceId") },
    resetKernel: {
      operation: "ResetInstanceAttribute",
      params: { InstanceId: id("id"), Attribute: value("kernel") },
    },
    resetRamdisk: {
      operation: "ResetInstanceAttribute",
      params: { InstanceId: id("id"), Attribute: value("ramdisk") },
    },
    resetSourceDestCheck: {
      operation: "ResetInstanceAttribute",
      params: { InstanceId: id("id"), Attribute: value("sourceDestCheck") },
    },
    start: { operation: "StartInstances", params: ids },
    stop: { operation: "StopInstances", params: ids },
    terminate: { operation: "TerminateInstances", params: ids },
    unmonitor: { operation: "UnmonitorInstances", params: ids },
  },
  itemErrors: [
    "InvalidInstanceID.NotFound",
    "InvalidInstanceID.Malformed",
    "IncorrectInstanceState",
    "IncorrectState",
    "OperationNotPermitted",
    "UnsupportedOperation",
  ],
  batchActions: {
    createTags: createTagsOnAll,
    monitor: { operation: "MonitorInstances", params: allIds },
    reboot: { operation: "RebootInstances", params: allIds },
    start: { operation: "StartInstances", params: allIds },
    stop: { operation: "StopInstances", params: allIds },
    terminate: { operation: "TerminateInstances", params: allIds },
    unmonitor: { operation: "UnmonitorInstances", params: allIds },
  },
  waiters: {
    waitUntilExists: { waiter: "InstanceExists", params: ids, delay: 5, attempts: 40 },
    waitUntilPasswordDataAvailable: {
      waiter: "PasswordDataAvailable",
      params: own("InstanceId"),
      delay: 15,
      attempts: 40,
      endStates: gone,
    },
    waitUntilRunning: { waiter: "InstanceRunning", params: ids, delay: 15, attempts: 40 },
    waitUntilStatusOk: { waiter: "InstanceStatusOk", ...status },
    waitUntilStopped: {
      waiter: "InstanceStopped",
      params: ids,
      delay: 15,
      attempts: 40,
      fails: { "Reservations[].Instances[].State.Name": ["shutting-down"] },
    },
    waitUntilSystemStatusOk: { waiter: "SystemStatusOk", ...status },
    waitUntilTerminated: { waiter: "InstanceTerminated", params: ids, delay: 15, attempts: 40 },
  },
  has: {
    classicAddress: one("ClassicAddress", { publicIp: data("PublicIpAddress") }),
    image: one("Image", { id: data("ImageId") }),
    keyPair: one("KeyPairInfo", { name: data("KeyName") }),
    networkInterfaces: many("NetworkInterface", { id: item("NetworkInterfaceId") }, "NetworkInterfaces[]"),
    placementGroup: one("PlacementGroup", { name: data("Placement.GroupName") }),
    subnet: one("Subnet", { id: data("SubnetId") }),
    vpc: one("Vpc", { id: data("VpcId") }),
  },
  madeWith: ["networkInterfaces"],
  hasMany: {
    iamInstanceProfileAssociations: {
      type: "IamInstanceProfileAssociation",
      params: { "Filters[0]": filter("instance-id", id("id")) },
      doc: "The instance's associations with IAM instance profiles.",
    },
    volumes: {
      type: "Volume",
      params: { "Filters[0]": filter("attachment.instance-id", id("id")) },
      doc: "The volumes that are attached to the instance.",
    },
    vpcAddresses: {
      type: "VpcAddress",
      params: { "Filters[0]": filter("instance-id", id("id")) },
      doc: "The Elastic IP addresses that are associated with the instance.",
    },
  },
  custom: {
    consoleText: "instance/console-text",
    deleteTags: "instance/delete-tags",
    password: "instance/password",
  },
});
