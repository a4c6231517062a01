import { DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import type { HttpRequest } from "@smithy/core/protocols";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../src/core/errors/error-guards.js";
import { Session } from "../../../../src/core/session/session.js";
import { IAMResource } from "../../../../src/iam/index.js";
import { settled, useFakeClock } from "../../../support/process/fake-clock.js";
import { onOwnMachine } from "../../../support/session/aws-environment.js";
import { EC2Root } from "../../../support/session/session-roots.js";
import { type StubAnswer, StubHandler } from "../../../support/client/stub-handler.js";

// IAM is eventually consistent: STS refuses a role for some seconds after its creation.

onOwnMachine();
useFakeClock();

const RoleArn = "arn:aws:iam::123456789012:role/app";
const trust = { Statement: { Effect: "Allow" as const, Principal: "*" as const, Action: "sts:AssumeRole" } };

const made = (action: string, type: string, arn: string): StubAnswer => ({
  body: `<${action}Response><${action}Result><${type}><Path>/</Path><${type}Name>app</${type}Name><Arn>${arn}</Arn></${type}></${action}Result></${action}Response>`,
});

const refusal = (code: string, statusCode = 403): StubAnswer => ({
  statusCode,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
});

const credentials = (): StubAnswer => ({
  body:
    "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA1</AccessKeyId>" +
    "<SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>" +
    `<Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
});

/** An account whose STS responds with these errors before the role can be assumed. */
function account(...refusals: StubAnswer[]) {
  const actions: string[] = [];
  const requestHandler = new StubHandler(({ body }: HttpRequest): StubAnswer => {
    const action = new URLSearchParams(String(body)).get("Action") ?? "";
    actions.push(action);
    if (action === "CreateRole") return made(action, "Role", RoleArn);
    if (action === "CreateUser") return made(action, "User", "arn:aws:iam::123456789012:user/app");
    return action === "AssumeRole" ? (refusals.shift() ?? credentials()) : {};
  });
  const session = new Session({
    region: "eu-west-1",
    credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
    requestHandler,
  });
  const iam = session.resource(IAMResource);
  const attempts = (): number => actions.filter((action) => action === "AssumeRole").length;
  return { session, iam, attempts };
}

const createRole = (iam: IAMResource) => iam.createRole({ RoleName: "app", AssumeRolePolicyDocument: trust });
const mfaCodeProvider = async (): Promise<string> => "123456";
const use = (session: Session) => session.client(EC2Root).send(new DescribeVpcsCommand({}));

describe("session.assumeRole", () => {
  it("waits for a role that was just created", async () => {
    const { session, iam, attempts } = account(refusal("AccessDenied"), refusal("AccessDenied"));
    const role = await createRole(iam);
    const result = await settled(use(session.assumeRole({ RoleArn: role.arn })));
    expect(result).not.toBeInstanceOf(Error);
    expect(attempts()).toBe(3);
  });

  it("gives up after a while with the service's error", async () => {
    const { session, iam, attempts } = account(...Array<StubAnswer>(100).fill(refusal("AccessDenied")));
    await createRole(iam);
    const begin = Date.now();
    expect(await settled(use(session.assumeRole({ RoleArn })))).toMatchObject({ name: "AccessDenied" });
    expect(Date.now() - begin).toBeLessThanOrEqual(15_000);
    expect(attempts()).toBeGreaterThan(3);
  });

  it.each([
    ["an old role", () => undefined],
    [
      "an old role, where a user of its name is new",
      (iam: IAMResource) => iam.createUser({ UserName: "app" }),
    ],
    ["a role of its name in another account", createRole, RoleArn.replace("123456789012", "210987654321")],
    [
      "a role that was deleted again",
      async (iam: IAMResource) => {
        await (await createRole(iam)).delete();
      },
    ],
  ])("does not wait for %s", async (_what, before: (iam: IAMResource) => unknown, arn = RoleArn) => {
    const { session, iam, attempts } = account(refusal("AccessDenied"));
    await before(iam);
    expect(await settled(use(session.assumeRole({ RoleArn: arn })))).toMatchObject({ name: "AccessDenied" });
    expect(attempts()).toBe(1);
  });

  it("does not retry other errors", async () => {
    const { session, iam, attempts } = account(refusal("MalformedPolicyDocument", 400));
    await createRole(iam);
    const error = await settled(use(session.assumeRole({ RoleArn })));
    expect(error).toMatchObject({ name: "MalformedPolicyDocumentException" });
    expect(attempts()).toBe(1);
  });

  it("does not ask for an MFA code twice", async () => {
    const { session, iam, attempts } = account(refusal("AccessDenied"));
    await createRole(iam);
    const audit = session.assumeRole({ RoleArn, SerialNumber: "arn:aws:iam::1:mfa/me", mfaCodeProvider });
    expect(await settled(use(audit))).toMatchObject({ name: "AccessDenied" });
    expect(attempts()).toBe(1);
  });

  it("stops waiting when its session is destroyed", async () => {
    const { session, iam, attempts } = account(...Array<StubAnswer>(100).fill(refusal("AccessDenied")));
    await createRole(iam);
    const audit = session.assumeRole({ RoleArn });
    setTimeout(() => audit.destroy(), 1000);
    const begin = Date.now();
    const error = await settled(use(audit));
    expect(isTucuxiError(error, "Aborted")).toBe(true);
    expect(error).toMatchObject({ cause: { code: "SessionDestroyed" } });
    expect(Date.now() - begin).toBe(1000);
    expect(attempts()).toBeGreaterThan(1);
  });
});
