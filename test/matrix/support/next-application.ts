import { cpSync } from "node:fs";
import { join } from "node:path";
import { write } from "../../package/support/run.js";
import { storyFunctions } from "./story.js";
import { toolFolder } from "./tools.js";

/** Writes a Next application with one route, whose handler runs the programs of both services. */
export function writeNextApplication(folder: string, consumer: string): void {
  write(join(folder, "package.json"), `{ "name": "application", "private": true, "type": "module" }`);
  // Real folders: Turbopack does not follow links that lead out of its root.
  for (const from of [consumer, toolFolder("bundlers")]) {
    cpSync(join(from, "node_modules"), join(folder, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  write(
    join(folder, "next.config.mjs"),
    `export default { turbopack: { root: import.meta.dirname }, outputFileTracingRoot: import.meta.dirname };`,
  );
  write(join(folder, "app/layout.js"), LAYOUT);
  write(join(folder, "app/story/route.js"), storyFunctions("both") + ROUTE);
}

const LAYOUT = `
  import { createElement } from "react";
  export default function Layout({ children }) {
    return createElement("html", null, createElement("body", null, children));
  }
`;

const ROUTE = `
  
  export async function GET(request) {
    const { config, name } = Object.fromEntries(new URL(request.url).searchParams);
    return Response.json(await runAll(JSON.parse(config), name));
  }
`;
