import { deepStrictEqual, notDeepStrictEqual } from "node:assert/strict";
import { Console } from "node:console";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { entries, project } from "../../../../packaging/entries.js";
import { type AnyResource, Resource } from "../../../../src/core/resource/resource.js";
import { type Class, instancesOf, isClass } from "../../../support/classes/instances-of.js";
import { answerInstances, mockedEC2, mockedS3 } from "../../../support/mocked-roots.js";

const services = await Promise.all(
  entries
    .filter(({ name }) => name !== "index")
    .map(async ({ name, source }) => {
      const exported = (await import(/* @vite-ignore */ join(project, source))) as Record<string, unknown>;
      const classes = Object.values(exported).filter((value): value is Class => isClass(value));
      const found = instancesOf(classes, { config: {}, send: async () => ({}) });
      const resources = [...found].filter((one): one is [string, AnyResource] => one[1] instanceof Resource);
      return { name, resources };
    }),
);

describe.each(services)("the identifiers of $name", ({ resources }) => {
  it.each(resources)("are the properties of %s that a table shows", (_, resource) => {
    const names = Object.keys(resource.meta.identifiers);
    expect(Object.keys(resource)).toEqual(names);
    expect(columnsOf([resource])).toEqual(names);
  });

  it.each(resources)("of %s cannot be overwritten", (_, resource) => {
    const before = Object.entries(resource);
    for (const name of Object.keys(resource.meta.identifiers))
      expect(() => Object.assign(resource, { [name]: "other" })).toThrow(TypeError);
    expect(Object.isFrozen(resource.meta.identifiers)).toBe(true);
    expect(Object.entries(resource)).toEqual(before);
  });
});

it("shows a list in console.table", async () => {
  const { ec2, mock } = mockedEC2();
  answerInstances(mock, ["i-1", "i-2"]);
  expect(
    tableOf(await ec2.instances.toArray())
      .split("\n")
      .slice(1),
  ).toEqual([
    "│ (index) │ id    │",
    "├─────────┼───────┤",
    "│ 0       │ 'i-1' │",
    "│ 1       │ 'i-2' │",
    "└─────────┴───────┘",
    "",
  ]);
});

it("compares resources by class and identifiers", () => {
  const { s3 } = mockedS3();
  deepStrictEqual(s3.object("photos", "a"), s3.object("photos", "a"));
  notDeepStrictEqual(s3.object("photos", "a"), s3.object("photos", "b"));
  notDeepStrictEqual(s3.object("photos", "a"), s3.objectSummary("photos", "a"));
  expect(s3.object("photos", "a")).not.toEqual({ bucketName: "photos", key: "a" });
  expect(s3.object("photos", "a")).toMatchObject({ key: "a" });
});

it("leaves methods of one resource to be mocked", async () => {
  const { ec2 } = mockedEC2();
  const instance = ec2.instance("i-1");
  const stop = vi.spyOn(instance, "stop").mockResolvedValue({} as never);
  await instance.stop();
  expect(stop).toHaveBeenCalledOnce();
});

function columnsOf(list: readonly unknown[]): string[] {
  const [, header = ""] = tableOf(list).split("\n");
  return header
    .split("│")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "" && cell !== "(index)");
}

/** What `console.table` prints. */
function tableOf(list: readonly unknown[]): string {
  const stdout = new PassThrough();
  new Console({ stdout, colorMode: false }).table(list);
  return String(stdout.read());
}
