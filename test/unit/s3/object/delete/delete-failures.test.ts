import { DeleteObjectsCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { failuresOf } from "../../../../../src/s3/object/delete/delete-failures.js";
import { mockedS3 } from "../../../../support/mocked-roots.js";

const targets = [
  { Key: "a", VersionId: "1" },
  { Key: "a", VersionId: "2" },
  { Key: "b", VersionId: "3" },
];
const denied = { Code: "AccessDenied", Message: "no" };
const failure = (id: string) => ({ id, code: "AccessDenied", message: "no" });
const output = (members: object) => ({ $metadata: {}, ...members });

describe("the failures of a delete of versions", () => {
  it("are identified by key and version", () => {
    expect(failuresOf(output({ Errors: [{ Key: "a", VersionId: "2", ...denied }] }), targets)).toEqual([
      failure("a (2)"),
    ]);
  });

  it("without a version id apply to all versions of the key in the call", () => {
    const Errors = [
      { Key: "a", ...denied },
      { Key: "a", ...denied },
    ];
    expect(failuresOf(output({ Errors }), targets)).toEqual([failure("a (1)"), failure("a (2)")]);
    expect(failuresOf(output({ Errors: [{ Key: "b", ...denied }] }), targets)).toEqual([failure("b (3)")]);
  });

  it.each([
    ["another key", { Key: "c" }],
    ["another version", { Key: "c", VersionId: "2" }],
    ["no key", {}],
    ["no key, but a version", { VersionId: "2" }],
  ])("with %s apply to all that are not reported as deleted", (_, named) => {
    const Errors = [{ ...named, ...denied }];
    const all = [failure("a (1)"), failure("a (2)"), failure("b (3)")];
    expect(failuresOf(output({ Errors }), targets)).toEqual(all);
    const Deleted = [{ Key: "a", VersionId: "1" }];
    expect(failuresOf(output({ Errors, Deleted }), targets)).toEqual(all.slice(1));
    expect(failuresOf(output({ Errors, Deleted: targets }), targets)).toHaveLength(1);
  });

  it("with a version id that was not sent apply to the key", () => {
    const Errors = [{ Key: "a", VersionId: "null", ...denied }];
    expect(failuresOf(output({ Errors }), targets)).toEqual([failure("a (1)"), failure("a (2)")]);
    expect(failuresOf(output({ Errors }), [{ Key: "a" }, { Key: "b" }])).toEqual([failure("a")]);
  });

  it("without a version id do not apply to a version reported as deleted", () => {
    const members = { Errors: [{ Key: "a", ...denied }], Deleted: [{ Key: "a", VersionId: "1" }] };
    expect(failuresOf(output(members), targets)).toEqual([failure("a (2)")]);
  });

  it.each(["NoSuchKey", "NoSuchVersion"])(
    "are ignored for the code %s, as the object no longer exists",
    async (Code) => {
      const Errors = [{ Key: "b", VersionId: "3", Code }];
      expect(failuresOf(output({ Errors }), targets)).toEqual([]);
      expect(failuresOf(output({ Errors: [{ Key: "b", Code }] }), [{ Key: "b" }])).toEqual([]);
      const { s3, mock } = mockedS3();
      mock.on(ListObjectVersionsCommand).resolves({ Versions: targets });
      mock.on(DeleteObjectsCommand).resolves({ Errors });
      expect(await s3.bucket("b").objectVersions.all().delete()).toHaveLength(1);
    },
  );

  it("remain for other keys next to one that no longer exists", () => {
    const gone = { Key: "b", VersionId: "3", Code: "NoSuchKey" };
    const failures = failuresOf(output({ Errors: [gone, { Key: "a", VersionId: "1", ...denied }] }), targets);
    expect(failures).toEqual([failure("a (1)")]);
    expect(failuresOf(output({ Errors: [gone, denied] }), targets)).toEqual([
      failure("a (1)"),
      failure("a (2)"),
    ]);
    expect(failuresOf(output({ Errors: [{ Key: "b", Code: "NoSuchBucket" }] }), targets)).toHaveLength(1);
  });

  it("exclude those versions from what succeeded", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectVersionsCommand).resolves({ Versions: targets });
    mock.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: "a", ...denied }] });
    const error: unknown = await s3
      .bucket("x")
      .objectVersions.all()
      .delete()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failures: [failure("a (1)"), failure("a (2)")], succeeded: ["b (3)"] });
  });
});
