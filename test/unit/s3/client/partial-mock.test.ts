import { expect, it, vi } from "vitest";

// Without the client class, as in a test that only examines commands.
vi.mock("@aws-sdk/client-s3", () => ({ ListObjectsV2Command: Object }));

it("loads tucuxi/s3 if the client's package is mocked except for one command", async () => {
  vi.resetModules();
  const { S3Resource } = await import("../../../../src/s3/index.js");
  expect(S3Resource.resourceName).toBe("S3Resource");
  vi.doUnmock("@aws-sdk/client-s3");
  vi.resetModules();
});
