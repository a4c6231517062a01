import { CreateRoleCommand, GetRoleCommand, GetUserCommand } from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { settled, useFakeClock } from "../../support/process/fake-clock.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

useFakeClock();

const shape = {
  RoleName: "app",
  Path: "/",
  RoleId: "AROA",
  Arn: "arn:aws:iam::123456789012:role/app",
  CreateDate: new Date(0),
};
const unknown = (what: string): Error =>
  Object.assign(new Error(`The ${what} with name app cannot be found.`), { name: "NoSuchEntityException" });

async function newRole() {
  const { mock, iam } = mockedIAM();
  mock.on(CreateRoleCommand).resolves({ Role: shape });
  mock.on(GetRoleCommand).rejectsOnce(unknown("role")).resolves({ Role: shape });
  mock.on(GetUserCommand).rejects(unknown("user"));
  await iam.createRole({ RoleName: "app", AssumeRolePolicyDocument: { Statement: [] } });
  return { mock, iam };
}

describe("a role that was just created", () => {
  it("is requested again if IAM does not know it yet", async () => {
    const { mock, iam } = await newRole();
    expect(await settled(iam.role("app").load())).toMatchObject({ arn: shape.Arn });
    expect(mock.commandCalls(GetRoleCommand)).toHaveLength(2);
  });

  it("does not affect a user with the same name", async () => {
    const { mock, iam } = await newRole();
    expect(await settled(iam.user("app").load())).toMatchObject({ code: "ResourceNotFound" });
    expect(mock.commandCalls(GetUserCommand)).toHaveLength(1);
  });
});
