import { describe, expect, it } from "vitest";
import { readPages } from "./support/pages.js";

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly End?: boolean;
  readonly Choices?: readonly { readonly Next: string }[];
  readonly ItemProcessor?: Machine;
}

interface Machine {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

/** The problems of a state machine: missing states, and dead ends. */
function problems({ StartAt, States }: Machine): string[] {
  const names = Object.keys(States);
  const unknown = (name: string | undefined): string[] =>
    name === undefined || names.includes(name) ? [] : [`no ${name}`];
  return [
    ...unknown(StartAt),
    ...Object.entries(States).flatMap(([name, { Type, Next, Default, End, Choices = [], ItemProcessor }]) => [
      ...[Next, Default, ...Choices.map((choice) => choice.Next)].flatMap(unknown),
      ...(Next === undefined && Default === undefined && End !== true && Type !== "Succeed"
        ? [`${name} ends nowhere`]
        : []),
      ...(ItemProcessor ? problems(ItemProcessor) : []),
    ]),
  ];
}

describe("the state machine of the page on parallel listings", () => {
  const page = readPages().find(({ path }) => path === "docs/services/s3/parallel-listing.md");
  const machines = (page?.blocks ?? [])
    .filter(({ language }) => language === "json")
    .map(({ code }) => JSON.parse(code) as Machine);

  it("contains every state that it refers to, and a final state", () => {
    expect(machines.map(problems)).toEqual([[]]);
  });

  it("is reported if it does not", () => {
    expect(
      problems({ StartAt: "A", States: { B: { Type: "Task", Next: "C" }, D: { Type: "Task" } } }),
    ).toEqual(["no A", "no C", "D ends nowhere"]);
  });
});
