import { describe, expect, it } from "vitest";
import { publicDeclarations } from "../../../packaging/public-types.js";

const declarations = `export declare class Instance extends Resource {
    #private;
    /** The name. */
    static readonly resourceName: string;
    /** @internal */
    constructor(ids: Ids, context: Context);
    /** For subclasses. */
    protected get context(): Context;
    protected fetch(
        options: Options,
    ): Promise<void>;
    get id(): string;
}
export declare class Session {
    /** Made by users. */
    constructor(options?: SessionOptions);
}
`;

const line = (text: string, part: string): number =>
  text.split("\n").findIndex((candidate) => candidate.includes(part));

describe("the published declarations", () => {
  const published = publicDeclarations(declarations);

  it("omit protected members, and keep the line numbers of the others", () => {
    expect(published).not.toMatch(/context\(\)|fetch|For subclasses/);
    expect(line(published, "get id()")).toBe(line(declarations, "get id()"));
    expect(line(published, "class Session")).toBe(line(declarations, "class Session"));
  });

  it("have no callable constructor if it is internal", () => {
    expect(published).toContain("protected constructor();");
    expect(published).not.toContain("Ids");
    expect(published).toContain("constructor(options?: SessionOptions);");
  });
});
