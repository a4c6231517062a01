import { data, filter, id, item, one, resource, response, value } from "../../model/index.js";
import { createTags, createTagsOnAll, own } from "./tagging.js";

const ids = { "InstanceIds[0]": id("id") };
const allIds = { "InstanceIds[]": id("id") };

export const Instance = resource({
  doc: "A virtual server in EC2.",
  identifiers: { id: { member: "InstanceId" } },
  shape: "Instance",
  load: {
    operation: "DescribeInstances",
    params: ids,
    path: "Reservations[0].Instances[0]",
    notFound: ["InvalidInstanceID.NotFound"],
  },
  list: {
    operation: "DescribeInstances",
    path: "Reservations[].Instances[]",
    identifiers: { id: item("InstanceId") },
    selectors: ["InstanceIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    attachClassicLinkVpc: { operation: "AttachClassicLinkVpc", params: own("InstanceId") },
    attachVolume: { operation: "AttachVolume", params: own("InstanceId") },
    consoleOutput: { operation: "GetConsoleOutput", params: own("InstanceId") },
    createImage: {
      operation: "CreateImage",
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
    waitUntilRunning: { waiter: "InstanceRunning", params: ids, delay: 15, attempts: 40 },
    waitUntilStopped: { waiter: "InstanceStopped", params: ids, delay: 15, attempts: 40 },
    waitUntilTerminated: { waiter: "InstanceTerminated", params: ids, delay: 15, attempts: 40 },
  },
  has: {
    image: one("Image", { id: data("ImageId") }),
    keyPair: one("KeyPairInfo", { name: data("KeyName") }),
    subnet: one("Subnet", { id: data("SubnetId") }),
    vpc: one("Vpc", { id: data("VpcId") }),
  },
  hasMany: {
    volumes: {
      type: "Volume",
      params: { "Filters[0]": filter("attachment.instance-id", id("id")) },
      doc: "The volumes that are attached to the instance.",
    },
  },
  custom: { deleteTags: "instance/delete-tags" },
});
