import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { snippets } from "./test/docs/support/snippet-plugin.js";
import { optionsInCacheKeys } from "./test/support/vitest/options-in-cache-keys.js";

// For .ci/run, which counts.
const results = ["json", { outputFile: ".cache/test-results.json" }] as const;

// A shared CI machine can stall for seconds: there a failed test runs twice more, and the reporter names each retry.
const retry = process.env.CI === "true" ? 2 : 0;

// Where a run finds the modules that an earlier one has transformed, which is half of the main process's work.
const fsModuleCachePath = ".cache/vitest";

export default defineConfig({
  test: {
    experimental: { fsModuleCachePath },
    // All processors: unless told, one is left out, which of two is half of them.
    maxWorkers: availableParallelism(),
    reporters: process.env.CI === "true" ? ["default", [...results]] : ["default"],
    projects: [
      // Most take milliseconds; on a busy machine some that count seconds take more of them.
      // Files share a worker: most of a file's time would be the loading of the clients, once more for each.
      {
        plugins: [optionsInCacheKeys()],
        test: {
          name: "unit",
          experimental: { fsModuleCache: true, fsModuleCachePath },
          include: ["test/unit/**/*.test.ts"],
          setupFiles: ["test/support/session/fresh-default-session.ts", "test/support/vitest/equal-bytes.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          isolate: false,
          expect: { poll: { interval: 5 } },
          retry,
        },
      },
      {
        plugins: [optionsInCacheKeys()],
        test: {
          name: "codegen",
          experimental: { fsModuleCache: true, fsModuleCachePath },
          retry,
          include: ["test/codegen/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
          },
        },
      },
      {
        resolve: { tsconfigPaths: true },
        test: {
          name: "integration",
          retry,
          include: ["test/integration/**/*.test.ts"],
          globalSetup: [
            "test/support/local-aws/moto-global-setup.ts",
            "test/support/local-aws/ministack-global-setup.ts",
            "servers/s3-server/global-setup.ts",
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { tsconfigPaths: true },
        plugins: [snippets()],
        test: {
          name: "docs",
          retry,
          include: ["test/docs/**/*.test.ts"],
          globalSetup: ["test/support/local-aws/moto-global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "site",
          retry,
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "package",
          retry,
          include: ["test/package/**/*.test.ts"],
          globalSetup: ["test/package/global-setup.ts"],
          testTimeout: 120_000,
        },
      },
      // Builds and programs of other tools: each takes seconds, and a first run installs them below `.cache`.
      {
        test: {
          name: "matrix",
          retry,
          include: ["test/matrix/**/*.test.ts"],
          globalSetup: ["test/support/local-aws/moto-global-setup.ts", "test/matrix/global-setup.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
