// In the style of the real clients' code generator.
/* oxlint-disable */
import { checkExceptions, createWaiter, WaiterState } from "@smithy/core/client";
import { DescribeAnimalsCommand } from "../commands/index.js";

const checkState = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeAnimalsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Herds);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Animals;
        });
        let flat_4 = [].concat(...projection_3);
        let projection_6 = flat_4.map((element_5) => {
          return element_5.Mood.Name;
        });
        return projection_6;
      };
      let allStringEq_8 = returnComparator().length > 0;
      for (let element_7 of returnComparator()) {
        allStringEq_8 = allStringEq_8 && element_7 == "awake";
      }
      if (allStringEq_8) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e) {}
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Herds);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Animals;
        });
        let flat_4 = [].concat(...projection_3);
        let projection_6 = flat_4.map((element_5) => {
          return element_5.Mood.Name;
        });
        return projection_6;
      };
      for (let anyStringEq_7 of returnComparator()) {
        if (anyStringEq_7 == "extinct") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e) {}
  } catch (exception) {
    reason = exception;
    if (exception.name === "NoSuchAnimal") {
      return { state: WaiterState.RETRY, reason };
    }
  }
  return { state: WaiterState.RETRY, reason };
};

export const waitUntilAnimalAwake = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
  return checkExceptions(result);
};
