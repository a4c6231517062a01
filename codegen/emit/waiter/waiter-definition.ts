import type { ResourceModel, WaiterDefinitionModel, WaiterModel } from "../../model/index.js";
import { memberName } from "../../model/names/names.js";
import type { Acceptor } from "../../sdk/index.js";
import { docComment } from "../source/doc-comment.js";
import { CORE, packageBelow } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { listExpression, valuesNames } from "./list-expression.js";
import { itemsOf, type SharedDescription, sharedRequest } from "./shared-description.js";
import { waiterExpression } from "./waiter-expression.js";

/** The parts that the waiters of a file share, by name. */
export interface SharedParts {
  /** How one request describes several resources. */
  readonly requests: Map<string, string>;
  /** Functions that read values from a response. */
  readonly values: Map<string, string>;
}

const WAITER = `../${CORE}/waiter`;

/** The constant of one waiter: its intervals, and its acceptors as plain code. */
export function waiterDefinition(
  context: ServiceContext,
  file: SourceFile,
  parts: SharedParts,
  model: WaiterDefinitionModel | WaiterModel,
  resource: ResourceModel,
  shared: SharedDescription | undefined,
): string {
  const known = context.sdk.waiter(model.waiter);
  if (!known) throw new Error(`${context.model.package} has no waiter ${model.waiter}`);
  const output = file.type(`${known.operation}CommandOutput`, packageBelow(context.model.package));
  const type = file.type(shared ? "SharedWaiter" : "Waiter", `${WAITER}/waiter.js`);
  const valuesOf = (path: string): string => valueFunction(parts.values, output, path);
  const acceptors = [
    ...known.acceptors,
    ...ownAcceptors(model),
    ...notFoundAcceptors(known.acceptors, resource),
  ];
  const reason = reasonPath(model, resource, known.operation);
  const states = new Set(acceptors.flatMap(statePath));
  const members = [
    `name: "${model.waiter}"`,
    `delay: ${model.delay}`,
    `attempts: ${model.attempts}`,
    ...(shared && "params" in model ? [`...${requestConstant(context, file, parts, model, shared)}`] : []),
    acceptMember(file, acceptors, valuesOf, shared?.items),
    errorsMember(file, acceptors),
    ...valuesMember("states", [...states], valuesOf),
    ...valuesMember("reasons", reason === undefined ? [] : [reason], valuesOf),
    ...(model.endStates ? [`endStates: ${JSON.stringify(model.endStates)}`] : []),
  ];
  return `${docComment(`The service's waiter \`${model.waiter}\`, which polls \`${known.operation}\`.`)}
export const ${constantName(model)}: ${type}<${output}> = {
${members.join(",\n")},
};`;
}

/** `InstanceRunning` → `instanceRunningWaiter`. */
export function constantName({ waiter }: Pick<WaiterDefinitionModel, "waiter">): string {
  return `${memberName(waiter)}Waiter`;
}

/** The acceptors that the model adds to the service's. */
function ownAcceptors({ fails = {}, retries = [] }: WaiterDefinitionModel): Acceptor[] {
  const states = Object.entries(fails).flatMap(([path, all]) =>
    all.map((expected): Acceptor => {
      const value = { kind: "path", path } as const;
      return {
        state: "FAILURE",
        matcher: { kind: "output", value, comparator: "anyStringEquals", expected },
      };
    }),
  );
  const errors = retries.map((name): Acceptor => ({ state: "RETRY", matcher: { kind: "errorType", name } }));
  return [...states, ...errors];
}

/** An acceptor for a not-found error applies to all not-found errors of the resource. */
function notFoundAcceptors(acceptors: readonly Acceptor[], { load }: ResourceModel): Acceptor[] {
  const known = acceptors.find(
    ({ matcher }) => matcher.kind === "errorType" && matcher.name.includes("NotFound"),
  );
  if (!known) return [];
  return (load?.notFound ?? []).map((name) => ({ ...known, matcher: { kind: "errorType", name } }));
}

function acceptMember(
  file: SourceFile,
  acceptors: readonly Acceptor[],
  valuesOf: (path: string) => string,
  items: string | undefined,
): string {
  const state = file.value("WaiterState", `${WAITER}/waiter-state.js`);
  const forResponses = acceptors.filter(({ matcher }) => matcher.kind !== "errorType");
  // Without a result it polls again.
  while (forResponses.at(-1)?.state === "RETRY") forResponses.pop();
  const all = conditions(file, forResponses, valuesOf, items);
  const [first, second] = all;
  if (!first) return `accept: () => ${state}.RETRY`;
  if (first.condition === "") return `accept: () => ${state}.${first.state}`;
  if (!second) return `accept: (output) => (${first.condition} ? ${state}.${first.state} : ${state}.RETRY)`;
  const statements = all.map(
    ({ condition, state: verdict }) => `if (${condition}) return ${state}.${verdict};`,
  );
  return `accept(output) {\n${statements.join("\n")}\nreturn ${state}.RETRY;\n}`;
}

interface Condition {
  readonly condition: string;
  readonly state: Acceptor["state"];
}

/** The conditions of the acceptors for responses; adjacent ones that compare the same path are combined. */
function conditions(
  file: SourceFile,
  acceptors: readonly Acceptor[],
  valuesOf: (path: string) => string,
  items: string | undefined,
): Condition[] {
  const found: (Condition & { readonly head?: string; readonly expected?: readonly string[] })[] = [];
  for (const { state, matcher } of acceptors) {
    if (matcher.kind === "errorType") continue;
    if (matcher.kind === "success") {
      // A list must have an item: otherwise the acceptors expect an error.
      const condition = items === undefined ? "" : `(${listExpression("output", items)}?.length ?? 0) > 0`;
      found.push({ condition, state });
      continue;
    }
    const { comparator, expected, value } = matcher;
    if (comparator === "equals") {
      const expression = waiterExpression(value, "output");
      const condition = expected === true ? expression : `${expression} === ${JSON.stringify(expected)}`;
      found.push({ condition, state });
      continue;
    }
    const path = value.kind === "path" ? value.path : "";
    const compare = file.value(comparator, `${WAITER}/acceptors.js`);
    const head = `${compare}(${valuesOf(path)}(output)`;
    const last = found.at(-1);
    const isSame = comparator === "anyStringEquals" && last?.head === head && last.state === state;
    const all = [...(isSame ? (last.expected ?? []) : []), String(expected)];
    if (isSame) found.pop();
    const condition = `${head}, ${all.map((one) => JSON.stringify(one)).join(", ")})`;
    found.push({ condition, state, head, expected: all });
  }
  return found;
}

function errorsMember(file: SourceFile, acceptors: readonly Acceptor[]): string {
  const state = file.value("WaiterState", `${WAITER}/waiter-state.js`);
  const errors = new Map<string, string>();
  for (const { matcher, state: verdict } of acceptors) {
    if (matcher.kind === "errorType" && !errors.has(matcher.name)) errors.set(matcher.name, verdict);
  }
  const members = [...errors].map(([name, verdict]) => `${JSON.stringify(name)}: ${state}.${verdict}`);
  return `errors: { ${members.join(", ")} }`;
}

/** The path of the value that an acceptor compares with a state. */
function statePath({ matcher }: Acceptor): string[] {
  if (matcher.kind !== "output" || matcher.value.kind !== "path") return [];
  return typeof matcher.expected === "string" ? [matcher.value.path] : [];
}

function valuesMember(name: string, paths: readonly string[], valuesOf: (path: string) => string): string[] {
  const [first, ...others] = paths;
  if (first === undefined) return [];
  const functions = paths.map(valuesOf);
  if (others.length === 0) return [functions[0] === name ? name : `${name}: ${functions[0]}`];
  return [`${name}: (output) => [${functions.map((values) => `...${values}(output)`).join(", ")}]`];
}

function reasonPath(
  model: WaiterDefinitionModel,
  resource: ResourceModel,
  operation: string,
): string | undefined {
  if (model.reason !== undefined) return model.reason;
  const { load, reason } = resource;
  if (reason === undefined) return undefined;
  // The response is the resource itself.
  if (load && !("custom" in load) && load.operation === operation && load.path === "@") return reason;
  const items = itemsOf(resource, operation);
  return items === undefined ? undefined : `${items}.${reason}`;
}

function requestConstant(
  context: ServiceContext,
  file: SourceFile,
  { requests }: SharedParts,
  model: WaiterModel,
  shared: SharedDescription,
): string {
  const { name, text } = sharedRequest(context, file, model, shared);
  return addOnce(requests, name, text);
}

/** The name of the function that reads the values at a path; created on first use. */
function valueFunction(values: Map<string, string>, output: string, path: string): string {
  const list = listExpression("output", path);
  const result = path.includes("[]") ? `${list} ?? []` : `[${list}]`;
  const textOf = (name: string): string => `/** \`${path}\` */
function ${name}(output: ${output}): (string | undefined)[] {
return ${result};
}`;
  const [short, long] = valuesNames(path);
  const name = (values.get(short) ?? textOf(short)) === textOf(short) ? short : long;
  return addOnce(values, name, textOf(name));
}

function addOnce(parts: Map<string, string>, name: string, text: string): string {
  if ((parts.get(name) ?? text) !== text) {
    throw new Error(`The waiters of one file need two different things that are called ${name}.`);
  }
  parts.set(name, text);
  return name;
}
