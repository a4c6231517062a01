import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { MissingPeerError } from "../../../../src/core/errors/errors.js";
import { missingPeer, requirePeer } from "../../../../src/core/client/require-peer.js";

const require = createRequire(import.meta.url);

function failure(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe("requirePeer", () => {
  it("returns the loaded module", () => {
    const loaded = {};
    expect(requirePeer("@aws-sdk/client-s3", "tucuxi/s3", () => loaded)).toBe(loaded);
  });

  it("names the package to install, and keeps Node's error as the cause", () => {
    const name = "@aws-sdk/client-nowhere";
    const error = failure(() => requirePeer(name, "tucuxi/nowhere", () => require(name) as unknown));
    expect(error).toBeInstanceOf(MissingPeerError);
    expect(error).toMatchObject({
      message: `tucuxi/nowhere needs ${name}: install it with "npm install ${name}".`,
      packageName: name,
      cause: { code: "MODULE_NOT_FOUND" },
    });
  });

  it.each([
    [
      "a package that the client itself lacks",
      { code: "MODULE_NOT_FOUND", message: "Cannot find module 'tslib'" },
    ],
    [
      "a file of the client",
      { code: "MODULE_NOT_FOUND", message: "Cannot find module '@aws-sdk/client-s3/dist'" },
    ],
    ["the client's own failure", { code: "ERR_X", message: "'@aws-sdk/client-s3' failed" }],
  ])("rethrows the error about %s", (_, { code, message }) => {
    const inside = Object.assign(new Error(`${message}\nRequire stack:\n- '@aws-sdk/client-s3'`), { code });
    const throws = (): never => {
      throw inside;
    };
    expect(failure(() => requirePeer("@aws-sdk/client-s3", "tucuxi/s3", throws))).toBe(inside);
  });
});

describe("missingPeer", () => {
  const name = "@aws-sdk/s3-request-presigner";

  it.each([
    [
      "Node",
      Object.assign(new Error(`Cannot find package '${name}' imported from /a.js`), {
        code: "ERR_MODULE_NOT_FOUND",
      }),
    ],
    ["webpack", Object.assign(new Error(`Cannot find module '${name}'`), { code: "MODULE_NOT_FOUND" })],
    ["Vite", new Error(`Could not resolve "${name}" imported by "tucuxi". Is it installed?`)],
    ["Bun", new Error(`Cannot require module ${name}`)],
    ["esbuild", new Error(`Dynamic require of "${name}" is not supported`)],
    ["workerd", new Error(`No such module "${name}".`)],
    ["ncc", new ReferenceError("require is not defined")],
  ])("recognizes the error for a missing package from %s", (_, cause) => {
    expect(missingPeer(name, "presign()", cause)).toMatchObject({ packageName: name, cause });
  });

  it("returns the package's own failure unchanged", () => {
    const own = new Error(`"${name}" failed`);
    expect(missingPeer(name, "presign()", own)).toBe(own);
  });
});
