import { id, item, resource } from "../../model/index.js";
import { createTags, own } from "./tagging.js";

export const Volume = resource({
  doc: "A disk of the Elastic Block Store (EBS).",
  identifiers: { id: { member: "VolumeId" } },
  shape: "Volume",
  load: {
    operation: "DescribeVolumes",
    params: { "VolumeIds[0]": id("id") },
    path: "Volumes[0]",
    notFound: ["InvalidVolume.NotFound"],
  },
  list: {
    operation: "DescribeVolumes",
    path: "Volumes[]",
    identifiers: { id: item("VolumeId") },
    selectors: ["VolumeIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    attachToInstance: { operation: "AttachVolume", params: own("VolumeId") },
    createTags,
    delete: { operation: "DeleteVolume", params: own("VolumeId") },
    describeAttribute: { operation: "DescribeVolumeAttribute", params: own("VolumeId") },
    describeStatus: { operation: "DescribeVolumeStatus", params: { "VolumeIds[0]": id("id") } },
    detachFromInstance: { operation: "DetachVolume", params: own("VolumeId") },
    enableIo: { operation: "EnableVolumeIO", params: own("VolumeId") },
    modifyAttribute: { operation: "ModifyVolumeAttribute", params: own("VolumeId") },
  },
});
