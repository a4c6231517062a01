import { checkExceptions, createWaiter, WaiterState } from "@smithy/core/client";
import { DescribeAnimalsCommand } from "../commands/index.js";

const checkState = async (client, input) => {
  let reason;
  try {
    const result = await client.send(new DescribeAnimalsCommand(input));
    reason = result;
    const moods = (result.Herds ?? [])
      .flatMap((herd) => herd.Animals ?? [])
      .map((animal) => animal.Mood?.Name);
    if (moods.length > 0 && moods.every((mood) => mood === "awake"))
      return { state: WaiterState.SUCCESS, reason };
    if (moods.includes("extinct")) return { state: WaiterState.FAILURE, reason };
  } catch (exception) {
    reason = exception;
    if (exception.name === "NoSuchAnimal") return { state: WaiterState.RETRY, reason };
  }
  return { state: WaiterState.RETRY, reason };
};

export const waitUntilAnimalAwake = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
  return checkExceptions(result);
};
