import { describe, expectTypeOf, it } from "vitest";
import type * as ec2 from "../../../src/ec2/index.js";
import type * as elb from "../../../src/elb/index.js";
import type * as root from "../../../src/index.js";
import type * as s3 from "../../../src/s3/index.js";

// An `any` in a signature disables type checks for everything derived from it. Nothing public may have one.

type IsAny<Type> = 0 extends 1 & Type ? true : false;

type HoldsAny<Type> =
  IsAny<Type> extends true ? true : Type extends readonly (infer Item)[] ? IsAny<Item> : IsAny<Awaited<Type>>;

type HasAny<Type> =
  IsAny<Type> extends true
    ? true
    : Type extends (...given: infer Given extends unknown[]) => infer Result
      ? true extends HoldsAny<Given[number]> | HoldsAny<Awaited<Result>>
        ? true
        : false
      : HoldsAny<Type>;

/** The names of the members with an `any`. */
type MembersWithAny<Type> = {
  [Name in keyof Type]-?: HasAny<Type[Name]> extends true ? Name : never;
}[keyof Type];

/** `Instance.stop` for each member with an `any`, for each class of a module. */
type ClassesWithAny<Module> = {
  [Name in keyof Module & string]: Module[Name] extends abstract new (...given: never) => infer Instance
    ? `${Name}.${MembersWithAny<Instance> & string}`
    : HasAny<Module[Name]> extends true
      ? Name
      : never;
}[keyof Module & string];

declare class Sample {
  readonly good: string;
  readonly bad: any; // oxlint-disable-line typescript/no-explicit-any
  method(input: any): void; // oxlint-disable-line typescript/no-explicit-any
  result(): Promise<any>; // oxlint-disable-line typescript/no-explicit-any
  list(): any[]; // oxlint-disable-line typescript/no-explicit-any
  fine(input: { readonly a: string }, options?: object): Promise<unknown[]>;
}

describe("any", () => {
  it("is found if it is there", () => {
    expectTypeOf<ClassesWithAny<{ Sample: typeof Sample }>>().toEqualTypeOf<
      "Sample.bad" | "Sample.list" | "Sample.method" | "Sample.result"
    >();
  });

  it("is in no public member of EC2", () => {
    expectTypeOf<ClassesWithAny<typeof ec2>>().toBeNever();
  });

  it("is in no public member of S3", () => {
    expectTypeOf<ClassesWithAny<typeof s3>>().toBeNever();
  });

  it("is in no public member of ELB", () => {
    expectTypeOf<ClassesWithAny<typeof elb>>().toBeNever();
  });

  it("is in no export of the package's root", () => {
    // Inference erases the type parameter of this one; session.test-d.ts has its types.
    expectTypeOf<Exclude<ClassesWithAny<typeof root>, "Session.client">>().toBeNever();
  });
});
