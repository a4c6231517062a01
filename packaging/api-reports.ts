import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { type Entry, entries, project } from "./entries.js";
import { makeTypes } from "./types.js";

const cache = join(project, ".cache/api");

export interface ApiReports {
  /** By file name, `ec2.api.md`: the exports of the entry point, as declarations without their docs. */
  readonly reports: ReadonlyMap<string, string>;
  /** The problems of an entry point, such as a type that is used but not exported. */
  readonly problems: readonly string[];
}

/** Creates a report of the public surface of each entry point in `package.json`. */
export function makeApiReports(): ApiReports {
  const types = join(cache, "types");
  makeTypes(types);
  rmSync(join(cache, "reports"), { recursive: true, force: true });
  mkdirSync(join(cache, "reports"), { recursive: true });

  const configs = entries.map((entry) => ({ entry, config: configOf(entry, types) }));
  const [main, ...others] = configs;
  if (main === undefined) throw new Error("package.json has no exports.");
  // One program for all of them: reading the SDK's types takes long.
  const compilerState = CompilerState.create(main.config, {
    additionalEntryPoints: others.map(({ config }) => config.mainEntryPointFilePath),
  });
  const reports = new Map<string, string>();
  const problems: string[] = [];
  let fromMain: ReadonlySet<string> = new Set();
  for (const { entry, config } of configs) {
    Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback: (message) => {
        message.handled = true;
        if (message.messageId === "ae-forgotten-export") {
          const [, name = ""] = /symbol "([^"]+)"/.exec(message.text) ?? [];
          // Types shared by all services come from `tucuxi`.
          // One whose name the entry point uses for something else is numbered: `Attribute_2`.
          if (fromMain.has(name.replace(/_\d+$/, ""))) return;
          problems.push(`${entry.specifier} mentions ${name}, and neither it nor tucuxi exports it.`);
        } else if (message.logLevel === ExtractorLogLevel.Error) {
          problems.push(`${entry.specifier}: ${message.text}`);
        }
      },
    });
    const report = readFileSync(config.reportTempFilePath, "utf8");
    reports.set(reportName(entry), report);
    if (entry.name === "index") fromMain = exportedNames(report);
  }
  return { reports, problems };
}

function reportName(entry: Entry): string {
  return `${entry.specifier.split("/").at(-1)}.api.md`;
}

function exportedNames(report: string): Set<string> {
  const declared = report.matchAll(
    /^export (?:abstract )?(?:class|interface|type|function|const|enum) (\w+)/gm,
  );
  return new Set([...declared].map(([, name = ""]) => name));
}

function configOf(entry: Entry, types: string): ExtractorConfig {
  const mainEntryPointFilePath = join(types, entry.types);
  const error = { logLevel: ExtractorLogLevel.Error };
  const silent = { logLevel: ExtractorLogLevel.None };
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(project, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: project,
      mainEntryPointFilePath,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2022", "ESNext.Disposable"],
            module: "NodeNext",
            types: ["node"],
            strict: true,
            skipLibCheck: true,
          },
          files: [mainEntryPointFilePath],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: reportName(entry),
        reportFolder: join(cache, "reports"),
        reportTempFolder: join(cache, "reports"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: error },
        extractorMessageReporting: { default: silent, "ae-forgotten-export": error },
        tsdocMessageReporting: { default: silent },
      },
    },
  });
}
