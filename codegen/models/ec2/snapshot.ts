import { data, id, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

const ids = { "SnapshotIds[0]": id("id") };

export const Snapshot = resource({
  doc: "A point-in-time copy of a volume, stored in S3.",
  identifiers: { id: { member: "SnapshotId" } },
  misnomers: {
    status: "state",
    size: "volumeSize",
    created: "startTime",
    createTime: "startTime",
    creationDate: "startTime",
    owner: "ownerId",
  },
  shape: "Snapshot",
  always: ["Description", "Encrypted", "OwnerId", "Progress", "StartTime", "State", "VolumeId", "VolumeSize"],
  tags,
  state: "State",
  reason: "StateMessage",
  ...described("Snapshots", "SnapshotId", ["InvalidSnapshot.NotFound"], {
    filter: "snapshot-id",
    selectors: ["SnapshotIds", "OwnerIds", "RestorableByUserIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000, notWith: ["SnapshotIds"] },
  }),
  actions: {
    copy: { operation: "CopySnapshot", params: own("SourceSnapshotId") },
    createTags,
    delete: { operation: "DeleteSnapshot", params: own("SnapshotId") },
    describeAttribute: { operation: "DescribeSnapshotAttribute", params: own("SnapshotId") },
    modifyAttribute: { operation: "ModifySnapshotAttribute", params: own("SnapshotId") },
    resetAttribute: { operation: "ResetSnapshotAttribute", params: own("SnapshotId") },
  },
  waiters: { waitUntilCompleted: { waiter: "SnapshotCompleted", params: ids, delay: 15, attempts: 40 } },
  has: { volume: one("Volume", { id: data("VolumeId") }) },
});
