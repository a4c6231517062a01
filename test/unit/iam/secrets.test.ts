import { inspect } from "node:util";
import { CreateAccessKeyCommand } from "@aws-sdk/client-iam";
import { expect, it } from "vitest";
import { mockedIAM } from "../../support/service/mocked-iam.js";

it("the secret of an access key is in its attribute and nowhere else", async () => {
  const { mock, iam } = mockedIAM();
  const secret = "wJalrXUtnFEMI";
  mock.on(CreateAccessKeyCommand).resolves({
    AccessKey: { UserName: "ada", AccessKeyId: "AKIA1", Status: "Active", SecretAccessKey: secret },
  });
  const pair = await iam.user("ada").createAccessKeyPair();
  expect([pair.secret, pair.secretAccessKey, pair.id, pair.userName]).toEqual([
    secret,
    secret,
    "AKIA1",
    "ada",
  ]);
  for (const text of [inspect(pair), String(pair), JSON.stringify(pair), pair.uid, inspect(pair.meta)]) {
    expect(text).not.toContain(secret);
  }
});
