import { filter, id, resource } from "../../model/index.js";
import { described } from "./described.js";
import { creates } from "./creating.js";
import { createTags, own, tags } from "./tagging.js";

const ids = { "VolumeIds[0]": id("id") };

/** A volume in one of these states never reaches another one again. */
const fails = { "Volumes[].State": ["deleting", "error"] };

export const Volume = resource({
  doc: "A volume of Amazon Elastic Block Store (EBS).",
  identifiers: { id: { member: "VolumeId" } },
  misnomers: {
    status: "state",
    type: "volumeType",
    created: "createTime",
    creationDate: "createTime",
    instance: "attachments",
    attach: "attachToInstance",
    detach: "detachFromInstance",
  },
  shape: "Volume",
  always: ["AvailabilityZone", "CreateTime", "Encrypted", "Size", "State", "VolumeType"],
  tags,
  state: "State",
  ...described("Volumes", "VolumeId", ["InvalidVolume.NotFound"], { filter: "volume-id" }),
  actions: {
    attachToInstance: { operation: "AttachVolume", params: own("VolumeId") },
    createSnapshot: { ...creates("Snapshot", "snapshot", "@"), params: own("VolumeId") },
    createTags,
    delete: { operation: "DeleteVolume", params: own("VolumeId") },
    describeAttribute: { operation: "DescribeVolumeAttribute", params: own("VolumeId") },
    describeStatus: { operation: "DescribeVolumeStatus", params: ids },
    detachFromInstance: { operation: "DetachVolume", params: own("VolumeId") },
    enableIo: { operation: "EnableVolumeIO", params: own("VolumeId") },
    modifyAttribute: { operation: "ModifyVolumeAttribute", params: own("VolumeId") },
  },
  waiters: {
    waitUntilAvailable: { waiter: "VolumeAvailable", params: ids, delay: 15, attempts: 40, fails },
    waitUntilDeleted: { waiter: "VolumeDeleted", params: ids, delay: 15, attempts: 40 },
    waitUntilInUse: { waiter: "VolumeInUse", params: ids, delay: 15, attempts: 40, fails },
  },
  hasMany: {
    snapshots: {
      type: "Snapshot",
      params: { "Filters[0]": filter("volume-id", id("id")) },
      doc: "The snapshots of the volume.",
    },
  },
});
