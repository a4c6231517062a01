import {
  DeactivateMFADeviceCommand,
  DeleteGroupCommand,
  DeleteInstanceProfileCommand,
  DeleteLoginProfileCommand,
  DeletePolicyCommand,
  DeleteRoleCommand,
  DeleteUserCommand,
  GetInstanceProfileCommand,
  GetLoginProfileCommand,
  GetRoleCommand,
  ListMFADevicesCommand,
} from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { AbortError, BatchActionError } from "../../../src/index.js";
import { settled, useFakeClock } from "../../support/process/fake-clock.js";
import { operationsOf } from "../../support/mocked-roots.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

useFakeClock();

const at = new Date(0);
const ids = { Path: "/", CreateDate: at };
const policyArn = "arn:aws:iam::123456789012:policy/read";

const refusal = (name: string): Error => Object.assign(new Error(`refused: ${name}`), { name });

/** An account with one of each; the user has a password and an MFA device. */
function account() {
  const { mock, iam } = mockedIAM();
  mock.onAnyCommand().resolves({});
  mock.on(GetRoleCommand).resolves({
    Role: { ...ids, RoleName: "app", RoleId: "AROA", Arn: "arn:aws:iam::123456789012:role/app" },
  });
  mock.on(GetInstanceProfileCommand).resolves({
    InstanceProfile: {
      ...ids,
      InstanceProfileName: "web",
      InstanceProfileId: "AIPA",
      Arn: "arn:aws:iam::123456789012:instance-profile/web",
      Roles: [],
    },
  });
  mock.on(GetLoginProfileCommand).resolves({ LoginProfile: { UserName: "ada", CreateDate: at } });
  mock
    .on(ListMFADevicesCommand)
    .resolves({ MFADevices: [{ UserName: "ada", SerialNumber: "GAHT1", EnableDate: at }] });
  return { mock, iam };
}

const STEPS = [
  ["user", DeleteUserCommand],
  ["user's password", DeleteLoginProfileCommand],
  ["user's MFA device", DeactivateMFADeviceCommand],
  ["role", DeleteRoleCommand],
  ["group", DeleteGroupCommand],
  ["policy", DeletePolicyCommand],
  ["instance profile", DeleteInstanceProfileCommand],
] as const;

const NAMES = [
  "EntityTemporarilyUnmodifiable",
  "EntityTemporarilyUnmodifiableException",
  "ConcurrentModification",
  "ConcurrentModificationException",
  "DeleteConflict",
  "DeleteConflictException",
];

const deletes = (what: string, { iam }: ReturnType<typeof account>, force = true): Promise<unknown> => {
  if (what.startsWith("user")) return iam.user("ada").delete({ force });
  if (what === "role") return iam.role("app").delete({ force });
  if (what === "group") return iam.group("ops").delete({ force });
  if (what === "policy") return iam.policy(policyArn).delete({ force });
  return iam.instanceProfile("web").delete({ force });
};

describe("a forced delete", () => {
  describe.each(STEPS)("of a %s", (what, Command) => {
    it.each(NAMES)("retries %s", async (name) => {
      const { mock, iam } = account();
      mock
        .on(Command as typeof DeleteUserCommand)
        .rejectsOnce(refusal(name))
        .rejectsOnce(refusal(name))
        .resolves({});
      expect(await settled(deletes(what, { mock, iam }))).toBeUndefined();
      expect(mock.commandCalls(Command as typeof DeleteUserCommand)).toHaveLength(3);
    });

    it("ends after a while, and reports what remains", async () => {
      const { mock, iam } = account();
      const refused = refusal("EntityTemporarilyUnmodifiableException");
      mock.on(Command as typeof DeleteUserCommand).rejects(refused);
      const error: unknown = await settled(deletes(what, { mock, iam }));
      expect(mock.commandCalls(Command as typeof DeleteUserCommand).length).toBeGreaterThan(3);
      expect(mock.commandCalls(Command as typeof DeleteUserCommand).length).toBeLessThan(10);
      expect(error instanceof BatchActionError ? error.cause : error).toBe(refused);
    });
  });

  it("is not retried without force, or for another reason", async () => {
    const { mock, iam } = account();
    mock.on(DeleteUserCommand).rejects(refusal("EntityTemporarilyUnmodifiable"));
    await settled(deletes("user", { mock, iam }, false));
    expect(mock.commandCalls(DeleteUserCommand)).toHaveLength(1);
    mock.on(DeleteLoginProfileCommand).rejects(refusal("AccessDenied"));
    await settled(deletes("user", { mock, iam }));
    expect(mock.commandCalls(DeleteLoginProfileCommand)).toHaveLength(1);
  });

  it("ends when aborted during a step, and reports what was removed", async () => {
    const { mock, iam } = account();
    const controller = new AbortController();
    mock.on(DeactivateMFADeviceCommand).callsFake(() => {
      controller.abort();
      throw refusal("EntityTemporarilyUnmodifiable");
    });
    const call = iam.user("ada").delete({ force: true }, { abortSignal: controller.signal });
    const error: unknown = await settled(call);
    if (!(error instanceof AbortError)) throw error;
    const { cause } = error;
    if (!(cause instanceof BatchActionError)) throw new Error("no report", { cause });
    expect(cause.succeeded).toEqual(["DeleteLoginProfile ada"]);
    expect(cause.failures.map(({ id }) => id)).toEqual(["DeactivateMFADevice GAHT1", "DeleteUser ada"]);
    expect(operationsOf(mock)).not.toContain("DeleteUser");
  });
});
