import {
  CreateServiceSpecificCredentialCommand,
  ListServiceSpecificCredentialsCommand,
  ResetServiceSpecificCredentialCommand,
} from "@aws-sdk/client-iam";
import { expect, it } from "vitest";
import { inputsOf, operationsOf } from "../../support/mocked-roots.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

const credential = {
  UserName: "ada",
  CreateDate: new Date(0),
  ServiceName: "cassandra.amazonaws.com",
  ServiceSpecificCredentialId: "ACCA1",
  Status: "Active",
} as const;

it("a service-specific credential is created, listed, deactivated, reset and deleted", async () => {
  const { mock, iam } = mockedIAM();
  mock.onAnyCommand().resolves({});
  mock.on(CreateServiceSpecificCredentialCommand).resolves({ ServiceSpecificCredential: credential });
  mock
    .on(ResetServiceSpecificCredentialCommand)
    .resolves({ ServiceSpecificCredential: { ...credential, ServicePassword: "new" } });
  mock.on(ListServiceSpecificCredentialsCommand).resolves({ ServiceSpecificCredentials: [credential] });
  const user = iam.user("ada");
  const made = await user.createServiceSpecificCredential({ ServiceName: credential.ServiceName });
  expect((await user.serviceSpecificCredentials.toArray()).map(String)).toEqual([String(made)]);
  await made.deactivate();
  expect((await made.reset()).servicePassword).toBe("new");
  await made.delete();
  const ids = { UserName: "ada", ServiceSpecificCredentialId: "ACCA1" };
  expect(inputsOf(mock, "UpdateServiceSpecificCredential")).toEqual([{ ...ids, Status: "Inactive" }]);
  expect(inputsOf(mock, "ResetServiceSpecificCredential")).toEqual([ids]);
  expect(inputsOf(mock, "DeleteServiceSpecificCredential")).toEqual([ids]);
  expect(operationsOf(mock)).toHaveLength(5);
});
