import { id, item, resource } from "../../model/index.js";
import { createTags, own, tags } from "./tagging.js";

export const Image = resource({
  doc: "A machine image (AMI): what instances are launched from.",
  identifiers: { id: { member: "ImageId" } },
  shape: "Image",
  always: [
    "Architecture",
    "CreationDate",
    "Hypervisor",
    "ImageLocation",
    "ImageType",
    "Name",
    "OwnerId",
    "Public",
    "RootDeviceName",
    "RootDeviceType",
    "State",
    "VirtualizationType",
  ],
  tags,
  state: "State",
  reason: "StateReason.Message",
  load: {
    operation: "DescribeImages",
    params: { "ImageIds[0]": id("id") },
    path: "Images[0]",
    notFound: ["InvalidAMIID.NotFound", "InvalidAMIID.Unavailable"],
    bulk: { filter: "image-id", max: 200 },
  },
  list: {
    operation: "DescribeImages",
    path: "Images[]",
    identifiers: { id: item("ImageId") },
    selectors: ["ImageIds", "Owners", "ExecutableUsers", "Filters"],
    pageSize: { default: 1000, min: 1, max: 1000, notWith: ["ImageIds"] },
  },
  end: { member: "deregister" },
  actions: {
    createTags,
    deregister: { operation: "DeregisterImage", params: own("ImageId") },
    describeAttribute: { operation: "DescribeImageAttribute", params: own("ImageId") },
    modifyAttribute: { operation: "ModifyImageAttribute", params: own("ImageId") },
    resetAttribute: { operation: "ResetImageAttribute", params: own("ImageId") },
  },
  waiters: {
    waitUntilAvailable: {
      waiter: "ImageAvailable",
      params: { "ImageIds[0]": id("id") },
      delay: 15,
      attempts: 40,
      fails: { "Images[].State": ["deregistered", "error", "invalid"] },
    },
    waitUntilExists: { waiter: "ImageExists", params: { "ImageIds[0]": id("id") }, delay: 15, attempts: 40 },
  },
});
