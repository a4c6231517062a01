import type { Instance, InstanceCollection } from "tucuxi/ec2";
import type { Scene } from "../scene.js";
import { waitForAll } from "./instances.js";

/** Stops and starts all instances, with one call each. */
export async function stopAndStart(
  scene: Scene,
  fleet: InstanceCollection,
  instances: readonly Instance[],
): Promise<void> {
  const { narrator } = scene;
  narrator.chapter("Stop and start as a batch");

  await narrator.ask(
    "ec2.instances.filter({ Filters: [tag:Demo] }).stop()",
    () => fleet.stop(),
    (outputs) => changesIn(outputs.flatMap(({ StoppingInstances }) => StoppingInstances ?? [])),
  );
  await waitForAll(scene, "waitUntilStopped", instances);
  await narrator.ask(
    "ec2.instances.filter({ Filters: [tag:Demo] }).start()",
    () => fleet.start(),
    (outputs) => changesIn(outputs.flatMap(({ StartingInstances }) => StartingInstances ?? [])),
  );
  await waitForAll(scene, "waitUntilRunning", instances);
}

interface Change {
  readonly InstanceId?: string | undefined;
  readonly PreviousState?: { readonly Name?: string | undefined } | undefined;
  readonly CurrentState?: { readonly Name?: string | undefined } | undefined;
}

function changesIn(changes: readonly Change[]): string[] {
  const lines = changes.map(
    ({ InstanceId, PreviousState, CurrentState }) =>
      `${InstanceId}: ${PreviousState?.Name} → ${CurrentState?.Name}`,
  );
  return ["one call for all that the filter finds:", ...lines];
}
