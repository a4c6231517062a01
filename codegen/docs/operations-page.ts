import { ModelError } from "../check/problems.js";
import type { ServiceContext } from "../emit/source/service-context.js";
import { suggestion } from "../sdk/index.js";
import { table } from "./markdown-table.js";
import type { ListedMember } from "./member-list.js";
import { memberLink } from "./pages.js";

/**
 * The page that lists, for each operation of the service, the members that call it, or why none does.
 *
 * @throws {ModelError} for an operation that no member calls and the model gives no reason for, and for a reason
 *   that no longer applies
 */
export function operationsText(context: ServiceContext, members: readonly ListedMember[]): string {
  const { model, sdk } = context;
  const callers = new Map<string, ListedMember[]>();
  for (const member of members) {
    // They call the same operations as load.
    if (member.name === "reload" || member.name === "waitUntil") continue;
    for (const operation of member.operations) {
      callers.set(operation, [...(callers.get(operation) ?? []), member]);
    }
  }
  checkReasons(context, callers);
  const operations = [...sdk.operationNames].sort();
  const called = operations.filter((operation) => callers.has(operation));
  const others = operations.filter((operation) => !callers.has(operation));
  const rows = called.map((operation) => [
    context.link(operation),
    (callers.get(operation) ?? []).map((member) => memberLink(context, member)).join(", "),
  ]);
  return `# Operations of \`tucuxi/${model.name}\`

${summary(context, called.length, operations.length)}

${table(["Operation", "Called by"], rows)}

${uncalled(context, others)}`;
}

function summary({ model }: ServiceContext, called: number, all: number): string {
  const which = called === all ? `All ${all} operations` : `${called} of the ${all} operations`;
  const rest = called === all ? "" : " The others are listed below, with the reasons.";
  return `${which} of \`${model.package}\` have a member in \`tucuxi/${model.name}\`.${rest}`;
}

function uncalled(context: ServiceContext, operations: readonly string[]): string {
  if (operations.length === 0) return "";
  const byReason = new Map<string, string[]>();
  for (const operation of operations) {
    const reason = reasonOf(context, operation) ?? "";
    byReason.set(reason, [...(byReason.get(reason) ?? []), operation]);
  }
  const parts = [...byReason].map(
    ([reason, names]) => `${reason}\n\n${names.map((name) => `- ${context.link(name)}`).join("\n")}`,
  );
  return `## Operations without a member\n\n${parts.join("\n\n")}\n`;
}

function reasonOf({ model }: ServiceContext, operation: string): string | undefined {
  const { uncalled: reasons = {} } = model;
  return reasons[operation] ?? reasons["*"];
}

function checkReasons(context: ServiceContext, callers: ReadonlyMap<string, readonly ListedMember[]>): void {
  const { model, sdk } = context;
  const where = `${model.name}.uncalled`;
  const problems = sdk.operationNames
    .filter((operation) => !callers.has(operation) && reasonOf(context, operation) === undefined)
    .map((operation) => `${where}: no member calls ${operation}; say why, or add one`);
  for (const operation of Object.keys(model.uncalled ?? {})) {
    if (operation === "*") continue;
    const [caller] = callers.get(operation) ?? [];
    if (!sdk.operation(operation)) {
      problems.push(
        `${where}: there is no operation ${operation}.${suggestion(operation, sdk.operationNames)}`,
      );
    } else if (caller) {
      problems.push(`${where}: ${operation} is called by ${caller.className}.${caller.name}`);
    }
  }
  if (problems.length > 0) throw new ModelError(problems);
}
