import ts from "typescript";
import { describe, expect, it } from "vitest";
import { waiterExpression } from "../../../codegen/emit/waiter/waiter-expression.js";
import { loadSdk } from "../../../codegen/sdk/index.js";
import type { Acceptor } from "../../../codegen/sdk/waiter/acceptor.js";
import { readAcceptors } from "../../../codegen/sdk/waiter/read-acceptors.js";

const [ec2, s3, elb, elbv2] = [
  "@aws-sdk/client-ec2",
  "@aws-sdk/client-s3",
  "@aws-sdk/client-elastic-load-balancing",
  "@aws-sdk/client-elastic-load-balancing-v2",
].map(loadSdk) as [ReturnType<typeof loadSdk>, ...ReturnType<typeof loadSdk>[]];

/** The acceptors of a waiter with this code between the call and its `catch`. */
function acceptorsOf(blocks: string): readonly Acceptor[] {
  const text = `const checkState = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new XCommand(input));
      reason = result;
      ${blocks}
    } catch (exception) { reason = exception; }
    return { state: WaiterState.RETRY, reason };
  };`;
  return readAcceptors(ts.createSourceFile("waiter.js", text, ts.ScriptTarget.Latest));
}

/** An acceptor whose comparator takes these steps and returns a boolean. */
function condition(steps: string): string {
  const [acceptor] = acceptorsOf(
    `try { const returnComparator = () => { ${steps} }; if (returnComparator() == true) { return { state: WaiterState.SUCCESS, reason }; } } catch (e) {}`,
  );
  if (acceptor?.matcher.kind !== "output") throw new Error("it has no condition");
  return waiterExpression(acceptor.matcher.value, "output");
}

describe("a client's waiter", () => {
  it("is read with its operation and its acceptors in order", () => {
    const names = { kind: "path", path: "Reservations[].Instances[].State.Name" };
    const any = (expected: string) => ({
      state: "FAILURE",
      matcher: { kind: "output", value: names, comparator: "anyStringEquals", expected },
    });
    expect(ec2.waiter("InstanceRunning")).toEqual({
      operation: "DescribeInstances",
      acceptors: [
        {
          state: "SUCCESS",
          matcher: { kind: "output", value: names, comparator: "allStringEquals", expected: "running" },
        },
        any("shutting-down"),
        any("terminated"),
        any("stopping"),
        { state: "RETRY", matcher: { kind: "errorType", name: "InvalidInstanceID.NotFound" } },
      ],
    });
  });

  it("may accept any response", () => {
    expect(s3?.waiter("BucketExists")?.acceptors).toEqual([
      { state: "SUCCESS", matcher: { kind: "success" } },
      { state: "RETRY", matcher: { kind: "errorType", name: "NotFound" } },
    ]);
  });

  it("is undefined if it does not exist", () => {
    expect(ec2.waiter("InstanceSleeping")).toBeUndefined();
  });

  it("can be read for every client", () => {
    expect(elb?.waiterNames()).toEqual(["AnyInstanceInService", "InstanceDeregistered", "InstanceInService"]);
    for (const sdk of [ec2, s3, elb, elbv2]) {
      for (const name of sdk?.waiterNames() ?? []) {
        const { operation = "", acceptors } = sdk?.waiter(name) ?? {};
        expect(acceptors).not.toEqual([]);
        expect(sdk?.operation(operation)).toBeDefined();
      }
    }
  });

  it("is refused, instead of guessed at, if its code has another form", () => {
    expect(() => condition("return Object.keys(result.Tags).length > 0;")).toThrow(/unexpected Identifier/);
  });
});

describe("the expressions of waiters", () => {
  it.each([
    ["return (result.PasswordData.length > 0);", "(output.PasswordData?.length ?? 0) > 0"],
    // A missing list is not an empty one.
    ["return (result.DBInstances.length == 0);", "output.DBInstances?.length === 0"],
    [
      "let flat_1 = [].concat(...result.Images); return (flat_1.length > 0);",
      "(output.Images?.length ?? 0) > 0",
    ],
    [
      // ECS's ServicesStable
      `let filterRes_2 = result.services.filter((element_1) => {
        return (!((element_1.deployments.length == 1) && (element_1.runningCount == element_1.desiredCount)));
      });
      return (filterRes_2.length == 0);`,
      "output.services?.filter((service) => !((service.deployments?.length === 1) && " +
        "(service.runningCount === service.desiredCount)))?.length === 0",
    ],
  ])("are translated: %s", (steps, expected) => {
    expect(condition(steps)).toBe(expected);
  });

  it("may compare a single value", () => {
    const [acceptor] = acceptorsOf(
      `try { const returnComparator = () => { return result.daemon.status; };
      if (returnComparator() === "ACTIVE") { return { state: WaiterState.SUCCESS, reason }; } } catch (e) {}`,
    );
    expect(acceptor).toEqual({
      state: "SUCCESS",
      matcher: {
        kind: "output",
        value: { kind: "path", path: "daemon.status" },
        comparator: "equals",
        expected: "ACTIVE",
      },
    });
  });
});
