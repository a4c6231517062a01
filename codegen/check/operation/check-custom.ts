import {
  type CustomFunction,
  customFunction,
  isAsync,
  isShortcut,
  locate,
  parametersOf,
  typesIn,
  unfitForMethod,
} from "../../emit/custom/custom-function.js";
import { shortcutFunction } from "../../emit/custom/shortcut.js";
import type { ServiceContext } from "../../emit/source/service-context.js";
import type { CustomModel, ShortcutModel } from "../../model/index.js";
import type { Problems } from "../problems.js";

/** Checks that a hand-written function exists. */
export function checkCustom(problems: Problems, where: string, module: string, name: string): void {
  const found = customFunction(problems.context, module, name);
  if (!found.ok) problems.add(where, found.reason);
}

/** Checks the functions of members, from which a method's signature and doc comment are taken. */
export function checkCustomMembers(
  problems: Problems,
  where: string,
  members: Readonly<Record<string, CustomModel>> | undefined,
  owner = "",
): void {
  for (const [member, model] of Object.entries(members ?? {})) {
    if (isShortcut(model)) {
      checkShortcut(problems, `${where}.${member}`, owner, member, model);
      continue;
    }
    const found = customFunction(problems.context, ...locate(model, member));
    if (found.ok && typeof model === "object") {
      const names = [...typesIn(found.value.signature).keys()];
      for (const name of Object.keys(model.types ?? {}))
        problems.expectName(`${where}.${member}.types`, "there is no parameter", name, names);
    }
    const reason = found.ok
      ? (unfitForMethod(found.value) ?? unfitToDefer(problems.context, found.value))
      : found.reason;
    if (reason !== undefined) problems.add(`${where}.${member}`, reason);
  }
}

/** Checks that a shortcut leads to a method of a subresource, and where the parameters of the latter are. */
function checkShortcut(
  problems: Problems,
  where: string,
  owner: string,
  member: string,
  model: ShortcutModel,
): void {
  const found = shortcutFunction(problems.context, owner, member, model);
  if (!found.ok) {
    problems.add(where, found.reason);
  } else if (model.after !== undefined) {
    const names = parametersOf(found.value.signature).map(({ name }) => name.getText());
    problems.expectName(`${where}.after`, "there is no parameter", model.after, names);
  }
}

/** Why the function cannot be loaded on first use, if its room requires that. */
function unfitToDefer(
  context: ServiceContext,
  { module, name, signature }: CustomFunction,
): string | undefined {
  if (!context.isDeferred(module) || isAsync(signature)) return undefined;
  return `${name} is in a room that is loaded when it is first used, so it must be async`;
}

/** The same for properties, which have no parameters. */
export function checkGetters(
  problems: Problems,
  where: string,
  getters: Readonly<Record<string, string>> | undefined,
): void {
  checkCustomMembers(problems, where, getters);
  for (const [member, location] of Object.entries(getters ?? {})) {
    const found = customFunction(problems.context, ...locate(location, member));
    if (found.ok && problems.context.isDeferred(found.value.module)) {
      problems.add(`${where}.${member}`, "a property cannot be loaded when it is first used");
    }
    if (found.ok && parametersOf(found.value.signature).length > 0) {
      problems.add(`${where}.${member}`, `${found.value.name} takes more than the resource and its handle`);
    }
  }
}
