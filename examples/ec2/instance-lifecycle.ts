import { EC2Resource, type Image, type Instance } from "tucuxi/ec2";
import { newestAmazonLinux } from "../support/newest-image.js";
import { runExample } from "../support/run-example.js";

/** Creates instances and waits for them. Afterwards they have the attributes of the waiter's last poll. */
export async function launchPair(ec2: EC2Resource, image: Image, project: string): Promise<Instance[]> {
  const instances = await ec2.createInstances(
    { ImageId: image.id, InstanceType: "t3.micro", MinCount: 2, MaxCount: 2 },
    { tags: { Project: project } },
  );
  return Promise.all(instances.map((instance) => instance.waitUntilRunning()));
}

/** Stops the instance and starts it again, which moves it to other hardware; a reboot does not. */
export async function stopAndStart(instance: Instance): Promise<void> {
  await instance.stop();
  await instance.waitUntilStopped();
  await instance.start();
  await instance.waitUntilRunning();
  await instance.reboot();
}

/**
 * Adds tags to the instance and removes one. An action makes the snapshot stale, so `load()` sends a
 * request.
 */
export async function tagAndUntag(instance: Instance): Promise<void> {
  await instance.addTags({ Name: "walker", Stage: "test" });
  await instance.removeTags(["Stage"]);
  await instance.load();
}

/** The instances of a project that are neither terminated nor shutting down. */
export async function runningInProject(ec2: EC2Resource, project: string): Promise<Instance[]> {
  const tagged = ec2.instances.filter({ Filters: [{ Name: "tag:Project", Values: [project] }] });
  return tagged.filter({ Filters: [{ Name: "instance-state-name", Values: ["running"] }] }).toArray();
}

/** Stops all instances that were launched together with this one, with one call. */
export async function stopReservationOf(ec2: EC2Resource, instance: Instance): Promise<void> {
  const reservation = await ec2.reservations.filter({ InstanceIds: [instance.id] }).first();
  await reservation?.instances.all().stop();
}

/** Terminates all instances of a project with one call, and waits until they are terminated. */
export async function terminateProject(ec2: EC2Resource, project: string): Promise<void> {
  const tagged = ec2.instances.filter({ Filters: [{ Name: "tag:Project", Values: [project] }] });
  await tagged.terminate();
  for await (const instance of tagged) await instance.waitUntilTerminated();
}

await runExample(import.meta.url, async (session) => {
  const ec2 = session.resource(EC2Resource);
  const [one, other] = await launchPair(ec2, await newestAmazonLinux(ec2), "walk");
  if (!one || !other) throw new Error("EC2 launched too few instances.");
  console.log(one.id, one.state.Name, one.privateIpAddress);

  await stopAndStart(one);
  await tagAndUntag(one);
  console.log(one.id, { ...one.tagMap });
  console.log((await runningInProject(ec2, "walk")).map(({ id }) => id));

  await stopReservationOf(ec2, one);
  await Promise.all([one.waitUntilStopped(), other.waitUntilStopped()]);
  console.log(one.state.Name, other.state.Name);

  await terminateProject(ec2, "walk");
});
