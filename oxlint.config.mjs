import { readFileSync } from "node:fs";
import { importRules } from "./lint/import-rules.mjs";

// The general rules are in .oxlintrc.json, where editors find them; who may import whom is computed from lint/rooms.mjs.
const text = readFileSync(new URL(".oxlintrc.json", import.meta.url), "utf8");
const general = JSON.parse(text.replaceAll(/^ *\/\/.*$/gm, ""));

export default { ...general, overrides: [...general.overrides, ...importRules()] };
