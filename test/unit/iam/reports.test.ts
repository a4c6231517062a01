import {
  GenerateCredentialReportCommand,
  GenerateServiceLastAccessedDetailsCommand,
  GetAccountAuthorizationDetailsCommand,
  GetCredentialReportCommand,
  GetRoleCommand,
  GetServiceLastAccessedDetailsCommand,
  type Role,
} from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { reportRows } from "../../../src/iam/report/credential-report-rows.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

const HEADER =
  "user,arn,user_creation_time,password_enabled,password_last_used,mfa_active,access_key_1_active";
const line = (user: string): string =>
  `${user},arn:aws:iam::1:user/${user},2020-01-02T03:04:05+00:00,true,N/A,false,false`;
const fast = { minDelay: 0.001, maxDelay: 0.001 };

describe("the credential report", () => {
  it("has a row for each user, with JavaScript types", () => {
    const root =
      "<root_account>,arn:aws:iam::1:root,2020-01-02T03:04:05+00:00,not_supported,no_information,TRUE,false";
    expect(reportRows(`${HEADER}\n${root}\n`)).toEqual([
      {
        user: "<root_account>",
        arn: "arn:aws:iam::1:root",
        userCreationTime: new Date("2020-01-02T03:04:05Z"),
        passwordEnabled: undefined,
        passwordLastUsed: undefined,
        mfaActive: true,
        accessKey1Active: false,
      },
    ]);
  });

  it("handles names with commas, and names that look like other values", () => {
    const rows = reportRows([HEADER, line("a,b,c"), line("true"), line("N/A")].join("\n"));
    expect(rows.map(({ user }) => user)).toEqual(["a,b,c", "true", "N/A"]);
    expect(rows[0]?.arn).toBe("arn:aws:iam::1:user/a,b,c");
  });

  it.each(["", "<html>no</html>", `${HEADER}\na,b\n`])("is invalid: %j", (text) => {
    expect(() => reportRows(text)).toThrow(/credential report/);
  });

  it("is requested, awaited and read", async () => {
    const { mock, iam } = mockedIAM();
    mock
      .on(GenerateCredentialReportCommand)
      .resolvesOnce({ State: "STARTED" })
      .resolves({ State: "COMPLETE" });
    const Content = new TextEncoder().encode(`${HEADER}\n`);
    mock.on(GetCredentialReportCommand).resolves({ Content });
    expect(await iam.credentialReport(fast)).toEqual([]);
    expect(mock.commandCalls(GenerateCredentialReportCommand)).toHaveLength(2);
  });
});

describe("authorizationDetails", () => {
  it("returns all pages, with every policy as an object", async () => {
    const { mock, iam } = mockedIAM();
    const document = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }],
    };
    const encoded = encodeURIComponent(JSON.stringify(document));
    mock
      .on(GetAccountAuthorizationDetailsCommand)
      .resolvesOnce({
        RoleDetailList: [
          {
            RoleName: "app",
            AssumeRolePolicyDocument: encoded,
            RolePolicyList: [{ PolicyName: "inline", PolicyDocument: encoded }],
          },
        ],
        IsTruncated: true,
        Marker: "m",
      })
      .resolves({ Policies: [{ PolicyName: "own", PolicyVersionList: [{ Document: encoded }] }] });
    const { roles, policies, users } = await iam.authorizationDetails();
    expect(roles[0]?.AssumeRolePolicyDocument).toEqual(document);
    expect(roles[0]?.RolePolicyList?.[0]?.PolicyDocument).toEqual(document);
    expect(policies[0]?.PolicyVersionList?.[0]?.Document).toEqual(document);
    expect(users).toEqual([]);
  });
});

describe("the last use of a role", () => {
  it("ends if the service repeats a page", async () => {
    const { mock, iam } = mockedIAM();
    const Arn = "arn:aws:iam::1:role/app";
    mock.on(GetRoleCommand).resolves({ Role: { Arn } as Role });
    mock.on(GenerateServiceLastAccessedDetailsCommand, { Arn }).resolves({ JobId: "job" });
    mock
      .on(GetServiceLastAccessedDetailsCommand)
      .resolves({ JobStatus: "COMPLETED", IsTruncated: true, Marker: "more" } as object);
    await expect(iam.role("app").serviceLastAccessed(fast)).rejects.toMatchObject({
      code: "Unfinished",
      cause: { code: "RepeatedPageToken" },
    });
  });
});
