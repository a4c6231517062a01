import { EC2Resource, type Image, type Instance, type KeyPair, type Vpc } from "tucuxi/ec2";
import { newestAmazonLinux } from "../support/newest-image.js";
import { runExample } from "../support/run-example.js";

export interface PrivateNetwork {
  readonly vpc: Vpc;
  readonly keyPair: KeyPair;
  readonly instance: Instance;
}

/** A VPC with a subnet, a key pair, and an instance that uses both. */
export async function createPrivateNetwork(
  ec2: EC2Resource,
  image: Image,
  name: string,
): Promise<PrivateNetwork> {
  const tags = { Name: name };
  const vpc = await ec2.createVpc({ CidrBlock: "10.30.0.0/16" }, { tags });
  await vpc.waitUntilAvailable();
  const subnet = await vpc.createSubnet({ CidrBlock: "10.30.1.0/24" }, { tags });

  const keyPair = await ec2.createKeyPair({ KeyName: name, KeyType: "ed25519" });
  const launched = await subnet.createInstances(
    { ImageId: image.id, InstanceType: "t3.micro", KeyName: keyPair.name, MinCount: 1, MaxCount: 1 },
    { tags },
  );
  const [instance] = launched;
  if (!instance) throw new Error("EC2 launched no instance.");
  await instance.waitUntilRunning();
  return { vpc, keyPair, instance };
}

/** Deletes everything, in the order of the dependencies. */
export async function deletePrivateNetwork({ vpc, keyPair, instance }: PrivateNetwork): Promise<void> {
  await instance.terminate();
  await instance.waitUntilTerminated();
  await keyPair.delete();
  for await (const subnet of vpc.subnets) await subnet.delete();
  await vpc.delete();
}

await runExample(import.meta.url, async (session) => {
  const ec2 = session.resource(EC2Resource);
  const network = await createPrivateNetwork(ec2, await newestAmazonLinux(ec2), "tucuxi-private");
  const { instance, keyPair } = network;
  console.log(`${instance.id} is at ${instance.privateIpAddress} in ${String(instance.vpc)}`);
  // EC2 never shows it again: save it where only you can read it.
  console.log(`Its private key has ${keyPair.keyMaterial?.length} characters.`);
  await deletePrivateNetwork(network);
});
