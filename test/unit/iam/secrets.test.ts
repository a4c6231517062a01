import { inspect } from "node:util";
import * as client from "@aws-sdk/client-iam";
import { NormalizedSchema } from "@smithy/core/schema";
import { describe, expect, it } from "vitest";
import { type CallLogEntry, Session, toTable } from "../../../src/index.js";
import { IAMResource } from "../../../src/iam/index.js";
import { StubHandler } from "../../support/client/stub-handler.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

const SECRET = "SECRETWITNESS";
const user = { UserName: "ada" };
const at = new Date(0);

const specific = {
  ...user,
  CreateDate: at,
  ServiceName: "cassandra.amazonaws.com",
  ServiceSpecificCredentialId: "ACCA1",
  Status: "Active",
  ServicePassword: SECRET,
  ServiceCredentialSecret: SECRET,
} as const;

const decoded = (secret: Uint8Array | undefined): string => Buffer.from(secret ?? []).toString();

/** What IAM says once only: the resource, and the attributes that hold secrets. */
const RESPONSES = {
  "an access key": async () => {
    const { mock, iam } = mockedIAM();
    mock
      .on(client.CreateAccessKeyCommand)
      .resolves({ AccessKey: { ...user, AccessKeyId: "AKIA1", Status: "Active", SecretAccessKey: SECRET } });
    const pair = await iam.user("ada").createAccessKeyPair();
    return { resource: pair, secrets: [pair.secret, pair.secretAccessKey] };
  },
  "a service-specific credential": async () => {
    const { mock, iam } = mockedIAM();
    mock.on(client.CreateServiceSpecificCredentialCommand).resolves({ ServiceSpecificCredential: specific });
    const made = await iam
      .user("ada")
      .createServiceSpecificCredential({ ServiceName: "cassandra.amazonaws.com" });
    return { resource: made, secrets: [made.servicePassword, made.serviceCredentialSecret] };
  },
  "a service-specific credential that was reset": async () => {
    const { mock, iam } = mockedIAM();
    mock.on(client.ResetServiceSpecificCredentialCommand).resolves({ ServiceSpecificCredential: specific });
    const made = await iam.user("ada").serviceSpecificCredential("ACCA1").reset();
    return { resource: made, secrets: [made.servicePassword, made.serviceCredentialSecret] };
  },
  "a virtual MFA device": async () => {
    const { mock, iam } = mockedIAM();
    const bytes = new TextEncoder().encode(SECRET);
    mock.on(client.CreateVirtualMFADeviceCommand).resolves({
      VirtualMFADevice: { SerialNumber: "arn:aws:iam::1:mfa/ada", Base32StringSeed: bytes, QRCodePNG: bytes },
    });
    const made = await iam.createVirtualMfaDevice({ VirtualMFADeviceName: "ada" });
    return { resource: made, secrets: [decoded(made.base32StringSeed), decoded(made.qrCodePng)] };
  },
};

/** The secrets that IAM is sent. */
const REQUESTS: Record<string, (iam: IAMResource) => Promise<unknown>> = {
  "a password that is changed": (iam) => iam.changePassword({ OldPassword: SECRET, NewPassword: SECRET }),
  "a login profile": (iam) => iam.user("ada").createLoginProfile({ Password: SECRET }),
  "a login profile of its own": (iam) => iam.user("ada").loginProfile().create({ Password: SECRET }),
  "a login profile that is changed": (iam) => iam.user("ada").loginProfile().update({ Password: SECRET }),
  "a SAML provider": (iam) =>
    iam.createSamlProvider({ Name: "idp", SAMLMetadataDocument: "<x/>", AddPrivateKey: SECRET }),
  "a SAML provider that is changed": (iam) =>
    iam.samlProvider("arn:aws:iam::1:saml-provider/idp").update({ AddPrivateKey: SECRET }),
  "a server certificate": (iam) =>
    iam.createServerCertificate({
      ServerCertificateName: "web",
      CertificateBody: "public",
      PrivateKey: SECRET,
    }),
};

const ALL = { depth: Infinity, showHidden: true, getters: true, showProxy: true };
const BYTES = [...Buffer.from(SECRET)];

/** Everything that a program may print of a value. */
function shown(value: unknown): string {
  const ways = [inspect(value), inspect(value, { depth: null }), inspect(value, { showHidden: true })];
  return [...ways, String(value), JSON.stringify(value)].join("\n");
}

/** As text, in base64, and as bytes. */
const FORMS = [SECRET, Buffer.from(SECRET).toString("base64"), BYTES.join(", "), BYTES.join(",")].concat(
  BYTES.map((byte) => byte.toString(16)).join(" "),
);

function expectNoSecret(output: string): void {
  for (const form of FORMS) expect(output).not.toContain(form);
}

describe("a secret of IAM", () => {
  it.each(Object.entries(RESPONSES))("of %s is in its attribute, and in nothing else", async (_, make) => {
    const { resource, secrets } = await make();
    for (const secret of secrets) expect(secret).toBe(SECRET);
    expectNoSecret(shown(resource));
    expectNoSecret(inspect(resource, ALL).replaceAll(/\[(Getter|Getter\/Setter)[^\]]*\]/g, ""));
    expectNoSecret(shown(resource.meta));
    expectNoSecret(shown([resource]));
    expectNoSecret(shown(toTable([resource])));
    expectNoSecret(resource.uid);
  });

  it.each(Object.entries(REQUESTS))("in the input of %s is in no error and no log", async (_, call) => {
    const entries: CallLogEntry[] = [];
    const requestHandler = new StubHandler(() => ({
      statusCode: 404,
      body: "<ErrorResponse><Error><Code>NoSuchEntity</Code><Message>no such user</Message></Error></ErrorResponse>",
    }));
    const session = new Session({
      region: "us-east-1",
      credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
      requestHandler,
      maxAttempts: 1,
      logger: { info: (entry: CallLogEntry) => entries.push(entry) },
    });
    const error: unknown = await call(session.resource(IAMResource)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(String(requestHandler.requests[0]?.body)).toContain(SECRET);
    expectNoSecret(shown(error));
    expect(entries).toHaveLength(1);
    expectNoSecret(shown(entries));
  });

  it("is tested in all that the client calls sensitive", () => {
    const found = Object.entries(client).flatMap(([name, schema]) => {
      if (!name.endsWith("$") || !Array.isArray(schema)) return [];
      const shape = NormalizedSchema.of(schema as never);
      if (!shape.isStructSchema()) return [];
      return Object.entries(shape.getMemberSchemas()).flatMap(([member, inner]) =>
        inner.getMergedTraits().sensitive ? [`${name.slice(0, -1)}.${member}`] : [],
      );
    });
    expect(found.sort()).toEqual([
      "AccessKey.SecretAccessKey",
      "ChangePasswordRequest.NewPassword",
      "ChangePasswordRequest.OldPassword",
      "CreateLoginProfileRequest.Password",
      "CreateSAMLProviderRequest.AddPrivateKey",
      "ServiceSpecificCredential.ServiceCredentialSecret",
      "ServiceSpecificCredential.ServicePassword",
      "UpdateLoginProfileRequest.Password",
      "UpdateSAMLProviderRequest.AddPrivateKey",
      "UploadServerCertificateRequest.PrivateKey",
      "VirtualMFADevice.Base32StringSeed",
      "VirtualMFADevice.QRCodePNG",
    ]);
  });
});
