import { constants, generateKeyPairSync, type KeyLike, publicEncrypt, type RsaPrivateKey } from "node:crypto";
import { GetConsoleOutputCommand, GetPasswordDataCommand } from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../../support/mocked-roots.js";

const { mock: aws, ec2 } = mockedEC2();

// Shorter than those of EC2, which take a second to generate.
const newKeys = () => generateKeyPairSync("rsa", { modulusLength: 1024 });
const { publicKey, privateKey } = newKeys();
const pem = privateKey.export({ type: "pkcs1", format: "pem" });
const unusual = (text: string): string => `-----BEGIN ${text}-----\nb3BlbnNzaA==\n-----END ${text}-----\n`;
const encrypted = (text: string): string =>
  publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(text)).toString(
    "base64",
  );

beforeEach(() => {
  aws.reset();
});

describe("consoleText", () => {
  it("decodes the console output", async () => {
    aws.on(GetConsoleOutputCommand).resolves({ Output: Buffer.from("grüß dich\n").toString("base64") });
    expect(await ec2.instance("i-1").consoleText({ Latest: true })).toBe("grüß dich\n");
    expect(aws.commandCalls(GetConsoleOutputCommand)[0]?.args[0].input).toEqual({
      InstanceId: "i-1",
      Latest: true,
    });
  });

  it("is empty while there is no output", async () => {
    aws.on(GetConsoleOutputCommand).resolves({});
    expect(await ec2.instance("i-1").consoleText()).toBe("");
  });
});

describe("password", () => {
  it("decrypts the password with the private key", async () => {
    aws.on(GetPasswordDataCommand).resolves({ PasswordData: `\r\n${encrypted("pä55-word")}\r\n` });
    expect(await ec2.instance("i-1").password({ privateKey: pem })).toBe("pä55-word");
  });

  it("accepts a key with a passphrase", async () => {
    const key = privateKey.export({
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase: "open",
    });
    aws.on(GetPasswordDataCommand).resolves({ PasswordData: encrypted("secret") });
    expect(await ec2.instance("i-1").password({ privateKey: { key, passphrase: "open" } })).toBe("secret");
  });

  it("is undefined while there is no password", async () => {
    aws.on(GetPasswordDataCommand).resolves({ PasswordData: "" });
    expect(await ec2.instance("i-1").password({ privateKey: pem })).toBeUndefined();
  });

  it("accepts a KeyObject", async () => {
    aws.on(GetPasswordDataCommand).resolves({ PasswordData: encrypted("secret") });
    expect(await ec2.instance("i-1").password({ privateKey })).toBe("secret");
  });

  const locked = privateKey.export({
    type: "pkcs8",
    format: "pem",
    cipher: "aes-256-cbc",
    passphrase: "open",
  });

  it.each<[string, KeyLike | RsaPrivateKey, RegExp]>([
    ["a path", "keys/.ssh/web.pem", /looks like a path: pass the content of the file/],
    ["a relative path", "web.pem", /looks like a path/],
    ["an encrypted key alone", locked, /is encrypted: pass it with its passphrase/],
    ["another passphrase", { key: locked, passphrase: "shut" }, /its passphrase is another one/],
    ["OpenSSH's format", unusual("OPENSSH PRIVATE KEY"), /OpenSSH's own format: convert/],
    ["PuTTY's format", "PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n", /PuTTY's format/],
    ["a public key", publicKey.export({ type: "spki", format: "pem" }), /is a public key/],
    ["a public KeyObject", publicKey, /is a public key/],
    ["an indented key", pem.toString().replace(/^/gm, "  "), /damaged PEM/],
    ["a key on one line", pem.toString().replaceAll("\n", "\\n"), /damaged PEM/],
    ["not a key", "secret", /is not a key in PEM/],
    ["undefined", undefined as never, /must be a key in PEM/],
    [
      "an elliptic curve",
      generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
      /of type ec, but passwords are encrypted for RSA keys only/,
    ],
  ])("names the problem of a key before any request: %s", async (_, key, message) => {
    const error: unknown = await ec2
      .instance("i-1")
      .password({ privateKey: key })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
    expect(aws.calls()).toHaveLength(0);
  });

  it("reports a key that does not match, without showing key or password", async () => {
    const other = newKeys().privateKey;
    aws.on(GetPasswordDataCommand).resolves({ PasswordData: encrypted("secret") });
    const error: unknown = await ec2
      .instance("i-1")
      .password({ privateKey: other })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain('Instance(id="i-1")');
    expect(String(error)).not.toContain("secret");
  });
});
