import { withArticle } from "../../core/text/with-article.js";
import { createPrivateKey, KeyObject, type KeyLike, type RsaPrivateKey } from "node:crypto";

/** Reads the private key of an EC2 key pair; a `TypeError` says what is wrong with it, without showing any of it. */
export function readPrivateKey(given: KeyLike | RsaPrivateKey): KeyObject {
  const key = given instanceof KeyObject ? given : parse(given);
  if (key.type !== "private")
    throw new TypeError(
      `The privateKey is ${withArticle(key.type)} key; the password can only be decrypted with the private one.`,
    );
  if (key.asymmetricKeyType !== "rsa") {
    throw new TypeError(
      `The privateKey is a key of type ${key.asymmetricKeyType}, but passwords are encrypted for RSA keys only.`,
    );
  }
  return key;
}

function parse(given: Exclude<KeyLike, KeyObject> | RsaPrivateKey): KeyObject {
  try {
    return createPrivateKey(given as Parameters<typeof createPrivateKey>[0]);
  } catch (cause) {
    throw new TypeError(`The privateKey ${whatIsWrong(given, cause)}`, { cause });
  }
}

/** Based on OpenSSL's error codes, and on common mistakes. */
function whatIsWrong(given: unknown, error: unknown): string {
  const { code = "" } = error as { readonly code?: string };
  const hasPassphrase = typeof given === "object" && given !== null && Reflect.has(given, "passphrase");
  if (code === "ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED" || code === "ERR_MISSING_PASSPHRASE") {
    return "is encrypted: pass it with its passphrase, as { key, passphrase }.";
  }
  if (code.endsWith("BAD_DECRYPT")) {
    return hasPassphrase
      ? "cannot be decrypted: its passphrase is another one."
      : "is encrypted: pass it with its passphrase, as { key, passphrase }.";
  }
  const text = textOf(given);
  if (text === undefined) return "must be a key in PEM, a KeyObject, or { key, passphrase }.";
  if (text.includes("BEGIN OPENSSH PRIVATE KEY")) {
    return "is in OpenSSH's own format: convert a copy of it to PEM with `ssh-keygen -p -m PEM -f <file>`.";
  }
  if (text.startsWith("PuTTY-User-Key-File")) {
    return "is in PuTTY's format: export it from PuTTYgen as an OpenSSH key in PEM.";
  }
  if (/BEGIN ([A-Z0-9]+ )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-rsa /.test(text)) {
    return "is a public key; the password can only be decrypted with the private one.";
  }
  if (text.includes("BEGIN") && text.includes("PRIVATE KEY")) {
    return "is damaged PEM: each line must begin without blanks and end with a real line break.";
  }
  if (/^[^\n]{1,4096}$/.test(text) && /[/\\]|\.(pem|key|cer|txt)$/i.test(text)) {
    return "looks like a path: pass the content of the file, as returned by readFileSync(path).";
  }
  return "is not a key in PEM, which begins with -----BEGIN.";
}

function textOf(given: unknown): string | undefined {
  if (typeof given === "string") return given;
  if (given instanceof Uint8Array) return new TextDecoder("latin1").decode(given);
  if (typeof given !== "object" || given === null || !("key" in given)) return undefined;
  return textOf(given.key);
}
