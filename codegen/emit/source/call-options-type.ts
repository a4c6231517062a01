import type { ResourceModel } from "../../model/index.js";
import { CORE, customModule } from "./modules.js";
import type { SourceFile } from "./source-file.js";

/** The options type of a resource's calls without an input. */
export function callOptionsType(file: SourceFile, { callOptions }: ResourceModel): string {
  const [module = "", name = ""] = callOptions?.split("#") ?? [];
  return callOptions === undefined
    ? file.type("CallOptions", `${CORE}/call/call-options.js`)
    : file.type(name, customModule(module));
}
