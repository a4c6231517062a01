import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { run, write } from "../package/support/run.js";
import { toolPath } from "./support/tools.js";

const { s3 } = inject("matrix");

const TEST = `
  import { isResource, isTucuxiError } from "tucuxi";
  import { S3Resource } from "tucuxi/s3";

  const credentials = { accessKeyId: "a", secretAccessKey: "b" };

  describe("tucuxi in Jest", () => {
    it("lists by a client that is a stub", async () => {
      const client = { config: {}, send: async () => ({ Contents: [{ Key: "a", Size: 1 }], Name: "b" }) };
      const [object] = await new S3Resource({ client }).bucket("b").objects.toArray();
      expect([object?.key, object?.size, isResource(object)]).toEqual(["a", 1, true]);
    });

    it("loads what is used on demand", async () => {
      const object = new S3Resource({ region: "eu-west-1", credentials }).object("b", "k");
      const error: unknown = await object.presign("get").catch((reason: unknown) => reason);
      expect(isTucuxiError(error, "MissingPeer") && error.packageName).toBe("@aws-sdk/s3-request-presigner");
    });
  });
`;

it.each([
  ["CommonJS", "commonjs"],
  ["modules", "module"],
])("runs in Jest with ts-jest, as %s", async (_, type) => {
  const folder = join(s3, `jest-${type}`);
  const isModule = type === "module";
  write(join(folder, "package.json"), JSON.stringify({ type }));
  write(join(folder, "use.test.ts"), TEST);
  const tsconfig = {
    target: "ES2022",
    lib: ["ES2022", "ESNext.Disposable"],
    // ts-jest takes both from the package's type.
    module: "Node16",
    moduleResolution: "Node16",
    strict: true,
    isolatedModules: false,
    types: ["node"],
    typeRoots: [toolPath("compilers", "@types"), join(s3, "node_modules/@types")],
  };
  const transform = [
    toolPath("compilers", "ts-jest"),
    {
      useESM: isModule,
      tsconfig: { ...tsconfig, types: ["node", "jest"] },
      compiler: toolPath("compilers", "typescript5.9"),
    },
  ];
  const config = {
    rootDir: folder,
    testEnvironment: "node",
    transform: { "\\.ts$": transform },
    ...(isModule && { extensionsToTreatAsEsm: [".ts"] }),
  };
  write(join(folder, "jest.json"), JSON.stringify(config));
  const options = isModule ? ["--experimental-vm-modules", "--no-warnings"] : [];
  const cli = toolPath("compilers", "jest/bin/jest.js");
  const { status, stderr } = await run(process.execPath, [...options, cli, "--config", "jest.json"], folder);
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  expect(stderr).toContain("2 passed");
});
