import type { Instance } from "tucuxi/ec2";
import type { Scene } from "../scene.js";

/** A public address for the first instance. */
export async function givePublicAddress(scene: Scene, instance: Instance): Promise<void> {
  const { cleanup, ec2, narrator } = scene;
  narrator.chapter("A public address");

  const address = await narrator.ask(
    'ec2.allocateAddress({ Domain: "vpc" })',
    () => ec2.allocateAddress({ Domain: "vpc" }),
    (made) => String(made),
  );
  cleanup.later("address.release()", () => address.release());
  await narrator.ask(
    "address.associate({ InstanceId: instance.id })",
    () => address.associate({ InstanceId: instance.id }),
    ({ AssociationId }) => `${AssociationId}`,
  );
  cleanup.later("address.load(), address.association?.delete()", async () => {
    await address.reload();
    await address.association?.delete();
  });
  await narrator.ask(
    "instance.reload()",
    () => instance.reload(),
    ({ id, publicIpAddress, publicDnsName }) => `${id} is ${publicDnsName}, ${publicIpAddress}`,
  );
}
