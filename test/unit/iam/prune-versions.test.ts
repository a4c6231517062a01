import { DeletePolicyVersionCommand, ListPolicyVersionsCommand } from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../support/mocked-roots.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

const failing = (name: string) => Object.assign(new Error("no"), { name });

/** A policy with five versions, of which the first is the default. */
function mocked() {
  const { mock, iam } = mockedIAM();
  mock.on(ListPolicyVersionsCommand).resolves({
    Versions: [5, 4, 3, 2, 1].map((number) => ({
      VersionId: `v${number}`,
      IsDefaultVersion: number === 1,
      CreateDate: new Date(number * 1000),
    })),
  });
  mock.on(DeletePolicyVersionCommand).resolves({});
  return { mock, policy: iam.policy("arn:aws:iam::123456789012:policy/p") };
}

describe("policy.pruneVersions", () => {
  it("deletes the oldest versions except the default", async () => {
    const { mock, policy } = mocked();
    expect(await policy.pruneVersions(2)).toEqual(["v2", "v3", "v4"]);
    expect(inputsOf(mock, "DeletePolicyVersion").map(({ VersionId }) => VersionId)).toEqual([
      "v2",
      "v3",
      "v4",
    ]);
  });

  it("reports what was deleted before a failure", async () => {
    const { mock, policy } = mocked();
    const denied = failing("AccessDenied");
    mock.on(DeletePolicyVersionCommand).resolvesOnce({}).rejects(denied);
    await expect(policy.pruneVersions(2)).rejects.toMatchObject({
      code: "BatchActionFailed",
      cause: denied,
      succeeded: ["v2"],
      failures: [
        { id: "v3", code: "AccessDenied" },
        { id: "v4", code: "NotTried" },
      ],
    });
  });

  it("throws the service's error for a single version", async () => {
    const { mock, policy } = mocked();
    const denied = failing("AccessDenied");
    mock.on(DeletePolicyVersionCommand).rejects(denied);
    await expect(policy.pruneVersions(4)).rejects.toBe(denied);
  });

  it("continues if a version no longer exists", async () => {
    const { mock, policy } = mocked();
    mock.on(DeletePolicyVersionCommand).rejectsOnce(failing("NoSuchEntityException")).resolves({});
    expect(await policy.pruneVersions(3)).toEqual(["v2", "v3"]);
  });

  it("reports what was deleted before an abort", async () => {
    const { mock, policy } = mocked();
    const controller = new AbortController();
    mock.on(DeletePolicyVersionCommand).callsFake(() => {
      controller.abort();
      return {};
    });
    await expect(policy.pruneVersions(2, { abortSignal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
      cause: { succeeded: ["v2"] },
    });
  });
});
