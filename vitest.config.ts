import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      { test: { name: "codegen", include: ["test/codegen/**/*.test.ts"] } },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          globalSetup: ["test/support/moto-global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A moto that was started by hand is one for all files, and each resets it.
          fileParallelism: (process.env.AWS_ENDPOINT_URL ?? "") === "",
        },
      },
      { test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 120_000 } },
    ],
  },
});
