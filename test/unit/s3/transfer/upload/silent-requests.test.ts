import { describe, expect, it } from "vitest";
import { S3Resource } from "../../../../../src/s3/index.js";
import { useUploadStore } from "./use-upload-store.js";
import { failure } from "./failed-upload.js";
import { content } from "./mocked-upload.js";

const server = useUploadStore();

describe("a request without progress", () => {
  it.each([Infinity, 2 ** 31])("may take any time with an idleTimeout of %s", async (idleTimeout) => {
    expect(await server.object().upload(Buffer.from("x"), {}, { idleTimeout })).toMatchObject({ size: 1 });
  });

  it("is not one that waits for a connection", async () => {
    server.store.fault = () => ({ late: 60 });
    const requestHandler = { httpAgent: { maxSockets: 1 } };
    const bucket = new S3Resource({ ...server.store.config, requestHandler }).bucket("photos");
    await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        bucket.upload(Buffer.from("x"), `${number}`, {}, { idleTimeout: 200 }),
      ),
    );
    expect(server.store.operations.length).toBe(12);
  });

  it("fails the upload if it cannot be created", async () => {
    server.store.fault = ({ operation }) => (operation === "CreateMultipartUpload" ? { silent: true } : {});
    const error = await failure(server.object().upload(content, {}, { idleTimeout: 100 }));
    expect(error).toMatchObject({ name: "TimeoutError" });
    server.expectNothing();
  });

  it("is sent again", async () => {
    server.store.fault = ({ part }, count) => (part === 1 && count <= 2 ? { silent: true } : {});
    const result = await server.object().upload(content, {}, { idleTimeout: 200 });
    expect(result.parts).toBe(2);
    expect(server.store.of("UploadPart").filter(({ part }) => part === 1).length).toBeGreaterThan(1);
  });

  it("fails the upload if it never succeeds", async () => {
    server.store.fault = ({ part }) => (part === 1 ? { silent: true } : {});
    const error = await failure(server.object().upload(content, {}, { idleTimeout: 100 }));
    expect(error).toMatchObject({ name: "TimeoutError", message: expect.stringContaining("100 ms") });
    server.expectNothing();
  });

  it("fails the upload after its requestTimeout", async () => {
    server.store.fault = ({ part }) => (part === 1 ? { silent: true } : {});
    const error = await failure(server.object().upload(content, {}, { requestTimeout: 300 }));
    expect(error).toMatchObject({ name: "TimeoutError" });
    server.expectNothing();
  });
});
