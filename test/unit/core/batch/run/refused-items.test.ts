import { CreateTagsCommand, DeleteVolumeCommand, TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { isBatchActionError } from "../../../../../src/core/errors/error-guards.js";
import type { BatchActionError } from "../../../../../src/core/errors/errors.js";
import { answerInstances, inputsOf, mockedEC2 } from "../../../../support/mocked-roots.js";

const refusal = (name: string, message: string): Error =>
  Object.assign(new Error(message), { name, $fault: "client", $metadata: { httpStatusCode: 400 } });

/**
 * A region where some instances are gone. Its errors name all of them, only the first one, or none, as EC2's
 * do.
 */
function regionWithout(gone: readonly string[], says: (ids: readonly string[]) => string) {
  const { ec2, mock } = mockedEC2();
  mock.on(TerminateInstancesCommand).callsFake(({ InstanceIds: ids = [] }: { InstanceIds?: string[] }) => {
    const missing = ids.filter((id) => gone.includes(id));
    if (missing.length > 0) throw refusal("InvalidInstanceID.NotFound", says(missing));
    return { TerminatingInstances: ids.map((InstanceId) => ({ InstanceId })) };
  });
  return { ec2, mock, terminated: () => inputsOf(mock).map((input) => input["InstanceIds"]) };
}

const ofAll = (ids: readonly string[]): string => `The instance IDs '${ids.join(", ")}' do not exist`;
const ofFirst = ([id]: readonly string[]): string => `The instance ID '${id}' does not exist`;
const ofNone = (): string => "Some of the instances do not exist";

async function failureOf(action: Promise<unknown>): Promise<BatchActionError> {
  const error: unknown = await action.then(
    () => expect.fail("It went through."),
    (thrown: unknown) => thrown,
  );
  if (!isBatchActionError(error)) throw error;
  return error;
}

describe("a call that is refused for some of its items", () => {
  it("is repeated without the items that the error names", async () => {
    const { ec2, terminated } = regionWithout(["i-2", "i-4"], ofAll);
    const error = await failureOf(ec2.instances.of(["i-1", "i-2", "i-3", "i-4"]).terminate());
    expect(terminated()).toEqual([
      ["i-1", "i-2", "i-3", "i-4"],
      ["i-1", "i-3"],
    ]);
    expect(error).toMatchObject({
      action: "InstanceCollection.terminate",
      failures: [
        { id: "i-2", code: "InvalidInstanceID.NotFound" },
        { id: "i-4", code: "InvalidInstanceID.NotFound" },
      ],
      succeeded: ["i-1", "i-3"],
      responses: [{ TerminatingInstances: [{ InstanceId: "i-1" }, { InstanceId: "i-3" }] }],
    });
  });

  it("is repeated as often as errors name further items", async () => {
    const { ec2, terminated } = regionWithout(["i-1", "i-2"], ofFirst);
    const error = await failureOf(ec2.instances.of(["i-1", "i-2", "i-3"]).terminate());
    expect(terminated()).toEqual([["i-1", "i-2", "i-3"], ["i-2", "i-3"], ["i-3"]]);
    expect(error.succeeded).toEqual(["i-3"]);
  });

  it("is halved until the items are found if the error names none", async () => {
    const { ec2, terminated } = regionWithout(["i-3"], ofNone);
    const error = await failureOf(ec2.instances.of(["i-1", "i-2", "i-3", "i-4"]).terminate());
    expect(terminated()).toEqual([
      ["i-1", "i-2", "i-3", "i-4"],
      ["i-1", "i-2"],
      ["i-3", "i-4"],
      ["i-3"],
      ["i-4"],
    ]);
    expect(error.failures.map(({ id }) => id)).toEqual(["i-3"]);
    expect(error.succeeded).toEqual(["i-1", "i-2", "i-4"]);
  });

  it("does not mistake part of an id for the id", async () => {
    const { ec2, terminated } = regionWithout(["i-12"], ofAll);
    await failureOf(ec2.instances.of(["i-1", "i-12", "ai-12", "i-12-b"]).terminate());
    expect(terminated()[1]).toEqual(["i-1", "ai-12", "i-12-b"]);
  });

  it("is not repeated if all items are refused", async () => {
    const { ec2, terminated } = regionWithout(["i-1", "i-2"], ofAll);
    const error = await failureOf(ec2.instances.of(["i-1", "i-2"]).terminate());
    expect(terminated()).toHaveLength(1);
    expect(error).toMatchObject({ succeeded: [], responses: [], failures: [{ id: "i-1" }, { id: "i-2" }] });
  });

  it("lets the batch continue with the next pages", async () => {
    const { ec2, mock, terminated } = regionWithout(["i-1"], ofAll);
    answerInstances(mock, ["i-1", "i-2"], ["i-3"]);
    const error = await failureOf(ec2.instances.all().terminate({}, { concurrency: 1 }));
    expect(terminated().filter(Boolean)).toEqual([["i-1", "i-2"], ["i-2"], ["i-3"]]);
    expect(error.succeeded).toEqual(["i-2", "i-3"]);
  });

  it("rejects with an error that concerns no item", async () => {
    const { ec2, mock } = mockedEC2();
    mock
      .on(CreateTagsCommand)
      .rejectsOnce(refusal("InvalidInstanceID.NotFound", ofNone()))
      .rejects(refusal("UnauthorizedOperation", "no"));
    const tagging = ec2.instances.of(["i-1", "i-2"]).createTags({ Tags: [{ Key: "a" }] });
    const error = await tagging.catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ name: "UnauthorizedOperation" });
    expect(inputsOf(mock)).toHaveLength(2);
  });

  it("is not repeated after an abort", async () => {
    const { ec2, mock, terminated } = regionWithout(["i-1"], ofAll);
    const controller = new AbortController();
    mock.on(TerminateInstancesCommand).callsFake(() => {
      controller.abort();
      throw refusal("InvalidInstanceID.NotFound", ofAll(["i-1"]));
    });
    const known = ec2.instances.of(["i-1", "i-2"]);
    const error = await known
      .terminate({}, { abortSignal: controller.signal })
      .catch((thrown: unknown) => thrown as Error);
    expect(terminated()).toHaveLength(1);
    expect(error).toMatchObject({
      name: "AbortError",
      cause: {
        failures: [
          { id: "i-1", code: "InvalidInstanceID.NotFound" },
          { id: "i-2", code: "AbortError" },
        ],
      },
    });
  });
});

function volumes(refuse: (id: string | undefined) => Error | undefined) {
  const { ec2, mock } = mockedEC2();
  mock.on(DeleteVolumeCommand).callsFake(({ VolumeId: id }: { VolumeId?: string }) => {
    const error = refuse(id);
    if (error) throw error;
    return {};
  });
  const known = ec2.volumes.of(["vol-1", "vol-2", "vol-3"]);
  return { known, deleted: () => inputsOf(mock).map((input) => input["VolumeId"]) };
}

describe("a batch with one call for each item", () => {
  it("continues after an item that the service refuses", async () => {
    const { known, deleted } = volumes((id) =>
      id === "vol-1" ? refusal("InvalidVolume.NotFound", "gone") : undefined,
    );
    const error = await failureOf(known.delete({}, { concurrency: 1 }));
    expect(deleted()).toEqual(["vol-1", "vol-2", "vol-3"]);
    expect(error).toMatchObject({
      failures: [{ id: "vol-1", code: "InvalidVolume.NotFound", message: "gone" }],
      succeeded: ["vol-2", "vol-3"],
    });
  });

  it.each([
    ["a server error", { name: "InternalError", $fault: "server", $metadata: { httpStatusCode: 500 } }],
    ["a call without a response", { name: "TimeoutError" }],
  ])("stops after %s", async (_, members) => {
    const error = Object.assign(new Error("no"), members);
    const { known, deleted } = volumes(() => error);
    await expect(known.delete({}, { concurrency: 1 })).rejects.toBe(error);
    expect(deleted()).toEqual(["vol-1"]);
  });
});
