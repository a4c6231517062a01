import { parseArgs } from "node:util";
import { buildSite } from "./build.js";
import { serveSite } from "./serve.js";

const { values } = parseArgs({
  options: {
    // The path of the site on its host: /tucuxi/
    base: { type: "string", default: "/" },
    serve: { type: "boolean", default: false },
    port: { type: "string", default: "4173" },
  },
});

const start = Date.now();
await buildSite(values.base);
console.log(`The site is in site/dist (${Math.round((Date.now() - start) / 1000)} s).`);
if (values.serve)
  console.log(`It is at ${(await serveSite(values.base, Number(values.port))).url}; Ctrl+C ends it.`);
