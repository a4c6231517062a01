import { id, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

export const Image = resource({
  doc: "An Amazon Machine Image (AMI), from which instances are launched.",
  identifiers: { id: { member: "ImageId" } },
  misnomers: {
    status: "state",
    type: "imageType",
    created: "creationDate",
    createTime: "creationDate",
    owner: "ownerId",
    isPublic: "public",
  },
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
  ...described("Images", "ImageId", ["InvalidAMIID.NotFound", "InvalidAMIID.Unavailable"], {
    filter: "image-id",
    selectors: ["ImageIds", "Owners", "ExecutableUsers", "Filters"],
    pageSize: { default: 1000, min: 1, max: 1000, notWith: ["ImageIds"] },
  }),
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
