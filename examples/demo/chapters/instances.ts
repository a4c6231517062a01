import type { Image, Instance, SecurityGroup, Subnet } from "tucuxi/ec2";
import { amazonLinuxImages, newest } from "../../support/newest-image.js";
import { counted } from "../narrator.js";
import type { Scene } from "../scene.js";

const USER_DATA = `#!/bin/bash
mkdir -p /srv/www && cd /srv/www
hostname > index.html
nohup python3 -m http.server 80 &
`;

/** Three tagged web servers, once they are running. */
export async function launchInstances(
  scene: Scene,
  subnet: Subnet,
  group: SecurityGroup,
): Promise<Instance[]> {
  const { cleanup, name, narrator } = scene;
  narrator.chapter("Three tagged instances with user data in the subnet");

  const image = await newestAmazonLinux(scene);
  const instances = await narrator.ask(
    'subnet.createInstances({ MinCount: 3, MaxCount: 3, UserData, … }, { tags: { Name: "web", Demo: … } })',
    () =>
      subnet.createInstances(
        {
          ImageId: image.id,
          InstanceType: "t3.micro",
          MinCount: 3,
          MaxCount: 3,
          SecurityGroupIds: [group.id],
          UserData: Buffer.from(USER_DATA).toString("base64"),
        },
        { tags: { Name: "web", Demo: name } },
      ),
    (made) => [counted(made.length, "instance"), ...made.map((one) => `${String(one)} ${stateOf(one)}`)],
  );
  cleanup.later("instances: terminate(), waitUntilTerminated()", () => end(scene, instances));
  await waitForAll(scene, "waitUntilRunning", instances);
  return instances;
}

/** Calls the waiter for all instances at once, and reports each poll. */
export async function waitForAll(
  { signal, narrator }: Scene,
  waiter: "waitUntilRunning" | "waitUntilStopped",
  instances: readonly Instance[],
): Promise<void> {
  await narrator.ask(
    `Promise.all(instances.map((instance) => instance.${waiter}({ onPoll })))`,
    () =>
      Promise.all(
        instances.map((instance) =>
          instance[waiter]({
            minDelay: 5,
            maxDelay: 15,
            abortSignal: signal,
            onPoll: ({ attempt, elapsed }) =>
              narrator.say(
                `… ${instance.id} is ${stateOf(instance)} (poll ${attempt}, ${elapsed.toFixed(1)} s)`,
              ),
          }),
        ),
      ),
    () => `all ${instances.length} are ${stateOf(instances[0])}, and know it: no reload needed`,
  );
}

async function newestAmazonLinux({ ec2, narrator }: Scene): Promise<Image> {
  const images = await narrator.ask(
    'ec2.images.filter({ Owners: ["amazon"], Filters: [name like al2023-ami-2023.*-x86_64, …] })',
    () => amazonLinuxImages(ec2).toArray(),
    (found) => `${counted(found.length, "image")}; the newest is ${newest(found).name}`,
  );
  return newest(images);
}

async function end({ ec2 }: Scene, instances: readonly Instance[]): Promise<void> {
  await ec2.instances.filter({ InstanceIds: instances.map(({ id }) => id) }).terminate();
  await Promise.all(instances.map((instance) => instance.waitUntilTerminated({ minDelay: 5, maxDelay: 15 })));
}

function stateOf(instance: Instance | undefined): string {
  return instance?.state.Name ?? "unknown";
}
