import {
  GetRoleCommand,
  SimulateCustomPolicyCommand,
  SimulatePrincipalPolicyCommand,
} from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../support/mocked-roots.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

const policy = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }],
} as const;
const text = JSON.stringify(policy);
const Arn = "arn:aws:iam::123456789012:role/app";

const result = (EvalActionName: string) => ({ EvalActionName, EvalDecision: "allowed" }) as const;

describe("a simulation", () => {
  it("sends policies as text with every page, and resolves to the results of all", async () => {
    const { mock, iam } = mockedIAM();
    mock
      .on(SimulateCustomPolicyCommand)
      .resolvesOnce({ EvaluationResults: [result("s3:GetObject")], IsTruncated: true, Marker: "m" })
      .resolves({ EvaluationResults: [result("s3:PutObject")] });
    const ActionNames = ["s3:GetObject", "s3:PutObject"];
    const results = await iam.simulate({ ActionNames, PolicyInputList: [policy, text] });
    expect(results.map(({ EvalActionName }) => EvalActionName)).toEqual(ActionNames);
    expect(inputsOf(mock, "SimulateCustomPolicy")).toEqual([
      { ActionNames, PolicyInputList: [text, text] },
      { ActionNames, PolicyInputList: [text, text], Marker: "m" },
    ]);
  });

  it("is for the role, with policies that it does not have", async () => {
    const { mock, iam } = mockedIAM();
    mock.on(GetRoleCommand).resolves({
      Role: { RoleName: "app", Path: "/", RoleId: "AROA", Arn, CreateDate: new Date(0) },
    });
    mock.on(SimulatePrincipalPolicyCommand).resolves({ EvaluationResults: [result("s3:GetObject")] });
    const role = iam.role("app");
    expect(await role.simulate(["s3:GetObject"])).toEqual([result("s3:GetObject")]);
    await role.simulate({
      ActionNames: ["s3:GetObject"],
      PermissionsBoundaryPolicyInputList: [policy],
      ResourcePolicy: policy,
    });
    expect(inputsOf(mock, "SimulatePrincipalPolicy")).toEqual([
      { PolicySourceArn: Arn, ActionNames: ["s3:GetObject"] },
      {
        PolicySourceArn: Arn,
        ActionNames: ["s3:GetObject"],
        PermissionsBoundaryPolicyInputList: [text],
        ResourcePolicy: text,
      },
    ]);
  });

  it("has no results if the response is empty", async () => {
    const { mock, iam } = mockedIAM();
    mock.on(SimulateCustomPolicyCommand).resolves({});
    expect(await iam.simulate({ ActionNames: ["s3:GetObject"], PolicyInputList: [policy] })).toEqual([]);
  });
});
