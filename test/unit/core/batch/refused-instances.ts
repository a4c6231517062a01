import { TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import { expect } from "vitest";
import type { InstanceCollection } from "../../../../src/ec2/index.js";
import { answerInstances, inputsOf, mockedEC2 } from "../../../support/mocked-roots.js";

// What a batch action may touch. To the services, no filter and no ids mean everything.

export const web = { Name: "tag:Name", Values: ["web"] };

/** A region with three instances, none of which a batch may terminate by accident. */
export function region() {
  const { ec2, mock } = mockedEC2();
  answerInstances(mock, ["i-1", "i-2"], ["i-3"]);
  mock.on(TerminateInstancesCommand).resolves({});
  const terminated = (): unknown[] =>
    inputsOf(mock, "TerminateInstances").flatMap((input) => input["InstanceIds"]);
  return { ec2, mock, terminated };
}

export async function refused(
  collection: (instances: InstanceCollection) => InstanceCollection,
): Promise<string> {
  const { ec2, mock } = region();
  const rejection = collection(ec2.instances).terminate();
  const error = await rejection.then(
    () => expect.fail("It was not refused."),
    (thrown: unknown) => thrown as TypeError,
  );
  expect(error).toBeInstanceOf(TypeError);
  expect(mock.calls()).toEqual([]);
  return error.message;
}
