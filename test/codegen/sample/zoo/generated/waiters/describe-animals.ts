// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { allStringEquals, anyStringEquals } from "../../../../../../src/core/waiter/acceptors.js";
import { WaiterState } from "../../../../../../src/core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../../../../src/core/waiter/waiter.js";
import { DescribeAnimalsCommand, type DescribeAnimalsCommandOutput } from "../../../sdk/index.js";

const animals: SharedRequest<DescribeAnimalsCommandOutput> = {
  describe: (ids) => new DescribeAnimalsCommand({ AnimalIds: [...ids] }),
  most: 200,
  only(output, id) {
    for (const herd of output.Herds ?? []) {
      const animal = herd.Animals?.find((one) => one.AnimalId === id);
      if (animal) return { ...output, Herds: [{ ...herd, Animals: [animal] }] };
    }
    return undefined;
  },
};

/** The service's waiter `AnimalAwake`, which polls `DescribeAnimals`. */
export const animalAwakeWaiter: SharedWaiter<DescribeAnimalsCommandOutput> = {
  name: "AnimalAwake",
  delay: 5,
  attempts: 10,
  ...animals,
  accept(output) {
    if (allStringEquals(moodNames(output), "awake")) return WaiterState.SUCCESS;
    if (anyStringEquals(moodNames(output), "extinct")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: { NoSuchAnimal: WaiterState.RETRY },
  states: moodNames,
};

/** `Herds[].Animals[].Mood.Name` */
function moodNames(output: DescribeAnimalsCommandOutput): (string | undefined)[] {
  return output.Herds?.flatMap((herd) => herd.Animals ?? []).map((animal) => animal.Mood?.Name) ?? [];
}
