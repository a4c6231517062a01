import { generate } from "selfsigned";

/** A key, and a certificate for 127.0.0.1 that is valid for a day. */
export function certificateOfLoopback(): { readonly key: string; readonly cert: string } {
  const made = generate([{ name: "commonName", value: "127.0.0.1" }], {
    days: 1,
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}
