import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { MissingPeerError } from "../../../../src/core/errors/errors.js";
import { requirePeer } from "../../../../src/core/client/require-peer.js";

const require = createRequire(import.meta.url);

function failure(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe("requirePeer", () => {
  it("gives what was loaded", () => {
    const loaded = {};
    expect(requirePeer("@aws-sdk/client-s3", "tucuxi/s3", () => loaded)).toBe(loaded);
  });

  it("says which package to install, and keeps Node's error", () => {
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
  ])("passes on the error about %s", (_, { code, message }) => {
    const inside = Object.assign(new Error(`${message}\nRequire stack:\n- '@aws-sdk/client-s3'`), { code });
    const throws = (): never => {
      throw inside;
    };
    expect(failure(() => requirePeer("@aws-sdk/client-s3", "tucuxi/s3", throws))).toBe(inside);
  });
});
