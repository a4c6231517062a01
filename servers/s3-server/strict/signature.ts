import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";

/**
 * Whether the received request is what was signed with the secret key, as a service verifies it (Signature
 * Version 4, in the headers).
 */
export function hasValidSignature(message: IncomingMessage, secretKey: string): boolean {
  const { authorization = "", "x-amz-date": date, "x-amz-content-sha256": payload } = message.headers;
  const [, scope = "", names = "", signature] =
    /Credential=[^/]+\/([^,]+), *SignedHeaders=([^,]+), *Signature=(\w+)/.exec(authorization) ?? [];
  const [path = "", search = ""] = (message.url ?? "").split("?");
  const query = search.split("&").filter(Boolean).map(withEquals).sort().join("&");
  const headers = names.split(";").map((name) => `${name}:${valueOf(message, name)}`);
  const canonical = [message.method, path, query, ...headers, "", names, payload].join("\n");
  // Node returns the bytes of headers as Latin-1.
  const hash = createHash("sha256").update(Buffer.from(canonical, "latin1")).digest("hex");
  const toSign = ["AWS4-HMAC-SHA256", date, scope, hash].join("\n");
  const key = scope
    .split("/")
    .reduce<string | Buffer>(
      (made, part) => createHmac("sha256", made).update(part).digest(),
      `AWS4${secretKey}`,
    );
  return createHmac("sha256", key).update(toSign).digest("hex") === signature;
}

function withEquals(pair: string): string {
  return pair.includes("=") ? pair : `${pair}=`;
}

function valueOf({ rawHeaders }: IncomingMessage, name: string): string {
  const values = rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name,
  );
  return values.join(",").trim().replace(/ +/g, " ");
}
