import type { ResourceModel } from "../../model/index.js";
import { CORE, customModule } from "./modules.js";
import type { SourceFile } from "./source-file.js";

/** The type of the options of a resource's calls that have no input of their own. */
export function callOptionsType(file: SourceFile, { callOptions }: ResourceModel): string {
  const [module = "", name = ""] = callOptions?.split("#") ?? [];
  return callOptions === undefined
    ? file.type("CallOptions", `${CORE}/call/call-options.js`)
    : file.type(name, customModule(module));
}
