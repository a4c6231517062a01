import { fillBucket } from "./chapters/bucket.js";
import { deletePrefix } from "./chapters/delete-prefix.js";
import { findByTag } from "./chapters/find-by-tag.js";
import { launchInstances } from "./chapters/instances.js";
import { listPrefix } from "./chapters/listing.js";
import { balanceLoad } from "./chapters/load-balancer.js";
import { closeBucketToThePublic } from "./chapters/meta-client.js";
import { makeNetwork } from "./chapters/network.js";
import { givePublicAddress } from "./chapters/public-address.js";
import { makeSecurityGroup } from "./chapters/security-group.js";
import { stopAndStart } from "./chapters/stop-and-start.js";
import type { Scene } from "./scene.js";

/** The demo, chapter by chapter. Each chapter registers its cleanup with `scene.cleanup`. */
export async function runChapters(scene: Scene): Promise<void> {
  const { vpc, subnet } = await makeNetwork(scene);
  const group = await makeSecurityGroup(scene, vpc);
  const instances = await launchInstances(scene, subnet, group);
  const fleet = await findByTag(scene);
  for (const first of instances.slice(0, 1)) await givePublicAddress(scene, first);
  await stopAndStart(scene, fleet, instances);
  await balanceLoad(scene, subnet, group, instances);

  const bucket = await fillBucket(scene);
  await listPrefix(scene, bucket);
  await closeBucketToThePublic(scene, bucket);
  await deletePrefix(scene, bucket);
}
