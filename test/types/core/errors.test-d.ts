import { describe, expectTypeOf, it } from "vitest";
import {
  type BatchActionError,
  isBatchActionError,
  isResource,
  isTucuxiError,
  type MissingPeerError,
  type Resource,
  type TucuxiErrorCode,
} from "../../../src/index.js";

declare const thrown: unknown;

describe("the guards", () => {
  it("narrow to the error with the given code", () => {
    if (isTucuxiError(thrown, "MissingPeer")) expectTypeOf(thrown).toEqualTypeOf<MissingPeerError>();
    if (isBatchActionError(thrown)) expectTypeOf(thrown).toEqualTypeOf<BatchActionError>();
  });

  it("narrow to any error of this package without a code", () => {
    if (isTucuxiError(thrown)) expectTypeOf<typeof thrown.code>().toEqualTypeOf<TucuxiErrorCode>();
  });

  it("narrow to a resource", () => {
    if (isResource(thrown)) {
      expectTypeOf(thrown).toExtend<Pick<Resource<never, object, never>, "uid">>();
      expectTypeOf(thrown.uid).toBeString();
    }
  });
});
