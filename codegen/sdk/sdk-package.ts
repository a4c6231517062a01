import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Declarations } from "./files/declarations.js";
import { suggestion } from "./suggestion.js";
import { type Paginator, readPaginator } from "./files/pagination.js";
import { type SchemaRef, type Shape, shapeOf } from "./shape.js";
import { SourceFiles } from "./files/source-files.js";
import { readWaiter, readWaiterNames, type Waiter } from "./waiter/read-waiter.js";

export interface Operation {
  /** `DescribeInstances` */
  readonly name: string;
  /** `DescribeInstancesCommand`; its types are `${commandName}Input` and `${commandName}Output`. */
  readonly commandName: string;
  readonly input: Shape;
  readonly output: Shape;
}

// The first number of a schema is its kind.
const OPERATION = 9;
/** Structures, errors and unions. */
const STRUCTURES: ReadonlySet<unknown> = new Set([3, -3, 4]);

type OperationSchema = [
  kind: 9,
  namespace: string,
  name: string,
  traits: unknown,
  input: SchemaRef,
  output: SchemaRef,
];

const require = createRequire(import.meta.url);

const loaded = new Map<string, SdkPackage>();

/** Loads an installed client package, by its name (`@aws-sdk/client-ec2`) or by its folder. Cached. */
export function loadSdk(packageOrFolder: string): SdkPackage {
  const sdk = loaded.get(packageOrFolder) ?? new SdkPackage(packageOrFolder);
  loaded.set(packageOrFolder, sdk);
  return sdk;
}

/** A client package as the generator sees it: its runtime schemas, its compiled code and its types. */
export class SdkPackage {
  /** As in its manifest. */
  readonly packageName: string;
  readonly version: string;
  readonly directory: string;
  /** The name of the client's class: `EC2Client`. */
  readonly clientName: string;
  /** The service's name in the configuration of its clients: `Elastic Load Balancing v2`. */
  readonly serviceId: string | undefined;
  /** The names of all operations. */
  readonly operationNames: readonly string[];
  /** The package's type declarations: doc comments, required members, declared types. */
  readonly declarations: Declarations;
  readonly #exports: Readonly<Record<string, unknown>>;
  readonly #typeNames = new Map<unknown, string>();
  readonly #files = new SourceFiles();

  constructor(packageOrFolder: string) {
    const manifest = require.resolve(`${packageOrFolder}/package.json`);
    const about = JSON.parse(readFileSync(manifest, "utf8")) as { name: string; version: string };
    this.packageName = about.name;
    this.version = about.version;
    this.directory = dirname(manifest);
    this.#exports = require(packageOrFolder) as Record<string, unknown>;
    this.clientName = this.#findClientName();
    this.serviceId = serviceIdOf(this.#exports[this.clientName]);
    for (const [key, value] of Object.entries(this.#exports)) {
      if (isSchema(value) && key.endsWith("$")) this.#typeNames.set(value, key.slice(0, -1));
    }
    this.operationNames = [...this.#typeNames]
      .filter(([schema]) => isOperation(schema))
      .map(([, name]) => name);
    this.declarations = new Declarations(join(this.directory, "dist-types"), this.#files);
  }

  operation(name: string): Operation | undefined {
    const schema = this.#exports[`${name}$`];
    if (!isOperation(schema)) return undefined;
    const [, , , , input, output] = schema;
    return { name, commandName: `${name}Command`, input: this.#shape(input), output: this.#shape(output) };
  }

  /** The operation; throws an error with suggestions if it does not exist. */
  expectOperation(name: string): Operation {
    const operation = this.operation(name);
    if (operation) return operation;
    throw new Error(`${this.packageName} has no operation ${name}.${suggestion(name, this.operationNames)}`);
  }

  /** A structure by its name in the model or by its exported type: S3's `Object` is also `_Object`. */
  shape(name: string): Shape | undefined {
    const schema = [this.#exports[`${name}$`], this.#exports[`_${name}$`]].find(isStructure);
    return schema === undefined ? undefined : this.#shape(schema);
  }

  /** The structure; throws an error with suggestions if it does not exist. */
  expectShape(name: string): Shape {
    const shape = this.shape(name);
    if (shape) return shape;
    throw new Error(
      `${this.packageName} has no structure ${name}.${suggestion(name, this.structureNames())}`,
    );
  }

  /** The exported types' names of all structures. */
  structureNames(): string[] {
    return [...this.#typeNames].filter(([schema]) => isStructure(schema)).map(([, type]) => type);
  }

  paginator(operation: string): Paginator | undefined {
    return readPaginator(this.#files, this.directory, operation);
  }

  waiter(name: string): Waiter | undefined {
    return readWaiter(this.#files, this.directory, name);
  }

  waiterNames(): string[] {
    return readWaiterNames(this.directory);
  }

  /** Whether the package exports a value (a class, a function, a schema) of this name. */
  exportsValue(name: string): boolean {
    return Object.hasOwn(this.#exports, name);
  }

  #shape(schema: SchemaRef): Shape {
    return shapeOf(schema, (of) => this.#typeNames.get(of));
  }

  /** Every client also exports its base class, whose name has underscores. */
  #findClientName(): string {
    const name = Object.keys(this.#exports).find((key) => /^[A-Z]\w*Client$/.test(key));
    if (name === undefined) throw new Error(`${this.packageName} exports no client`);
    return name;
  }
}

function isSchema(value: unknown): value is unknown[] {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[2] === "string";
}

function isOperation(value: unknown): value is OperationSchema {
  return isSchema(value) && value[0] === OPERATION;
}

function isStructure(value: unknown): value is SchemaRef {
  return isSchema(value) && STRUCTURES.has(value[0]);
}

function serviceIdOf(client: unknown): string | undefined {
  if (typeof client !== "function") return undefined;
  const Client = client as new (config: object) => { readonly config?: { readonly serviceId?: string } };
  return new Client({ region: "us-east-1" }).config?.serviceId;
}
