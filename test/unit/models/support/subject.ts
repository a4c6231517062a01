import { join } from "node:path";
import type { ActionModel, Params, ResourceModel, ServiceModel } from "../../../../codegen/model/index.js";
import { services } from "../../../../codegen/models/index.js";
import type { ClientLike } from "../../../../src/core/client/client-like.js";
import type { LoadableResource } from "../../../../src/core/resource/loading/loadable-resource.js";
import { membersOf, type Plain, sampleOf, type SchemaRef } from "./samples.js";

/** Any resource: its members are accessed by the names in its model. */
export type AnyResource = LoadableResource<ClientLike, Plain, Record<string, string>>;

/** A sent command: its name and its input. */
export interface Sent {
  readonly command: string;
  readonly input: Plain;
}

interface Command {
  readonly input: Plain;
}

type Class<Made> = new (...given: unknown[]) => Made;

/** Responds to a command, or throws an error. */
type Answer = () => unknown;

/**
 * A service of the models: its generated classes with the real client, whose `send` is replaced. Thousands of tests
 * reset it, which takes a mocking library milliseconds.
 */
export class Subject {
  readonly model: ServiceModel;
  readonly root: object;
  readonly #commands: Command[] = [];
  /** The answers to the commands of a class: one after another, the last one repeatedly. */
  readonly #answers = new Map<unknown, Answer[]>();
  /** The answer to all other commands. */
  #other: Answer = () => undefined;
  readonly #sdk: Plain;
  readonly #classes: Plain;

  constructor(model: ServiceModel, sdk: Plain, classes: Plain) {
    this.model = model;
    this.#sdk = sdk;
    this.#classes = classes;
    const clientName = Object.keys(sdk).find((name) => /^[A-Z]\w*Client$/.test(name)) ?? "";
    const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
    const client = new (sdk[clientName] as Class<object>)({ region: "eu-west-1", credentials });
    Object.assign(client, { send: (command: Command) => this.#send(command) });
    this.root = new (classes[model.root] as Class<object>)({ client });
  }

  /** Resets the sent commands and the responses. */
  reset(): void {
    this.#commands.length = 0;
    this.#answers.clear();
    this.#other = () => undefined;
  }

  /** Sets the response of an operation; several outputs are returned in turn, the last one repeatedly. */
  answer(operation: string, ...outputs: Plain[]): void {
    this.#answer(
      operation,
      outputs.map((output) => returning(withMetadata(output))),
    );
  }

  /** Lets an operation succeed this many times, and fail from then on. */
  answerAndThenRefuse(operation: string, times: number, output: Plain, error: Error): void {
    const succeeding = Array.from({ length: times }, () => returning(withMetadata(output)));
    this.#answer(operation, [...succeeding, throwing(error)]);
  }

  refuse(operation: string, error: Error): void {
    this.#answer(operation, [throwing(error)]);
  }

  refuseAll(error: Error): void {
    this.#other = throwing(error);
  }

  /** Responds to everything with this value, which may not be a response. */
  answerAll(output: unknown): void {
    this.#other = returning(output);
  }

  get sent(): Sent[] {
    return this.#commands.map((command) => ({
      command: command.constructor.name,
      // Undefined members are not sent.
      input: Object.fromEntries(Object.entries(command.input).filter(([, value]) => value !== undefined)),
    }));
  }

  resource(type: string): ResourceModel {
    const model = this.model.resources[type];
    if (!model) throw new Error(`${this.model.name} has no ${type}.`);
    return model;
  }

  classOf(type: string): Class<AnyResource> {
    return this.#classes[type] as Class<AnyResource>;
  }

  /** A resource of this type, created as the service's own code does. */
  make(type: string, ids: Plain = this.ids(type), data?: Plain): AnyResource {
    return new (this.classOf(type))(ids, Reflect.get(this.root, "context"), data);
  }

  /** Identifiers for a resource of this type. */
  ids(type: string, which = 1): Record<string, string> {
    const { identifiers } = this.resource(type);
    return Object.fromEntries(
      Object.entries(identifiers).map(([name, { type: kind }]) => [
        name,
        kind === "number" ? `${70 + which}` : `${type}-${name}-${which}`,
      ]),
    );
  }

  /** The values of the resource's own accessors for its identifiers. */
  seen(type: string, ids: Plain): Plain {
    const { identifiers } = this.resource(type);
    return Object.fromEntries(
      Object.entries(ids).map(([name, id]) => [name, identifiers[name]?.type === "number" ? Number(id) : id]),
    );
  }

  /** Attributes for a resource of this type. */
  data(type: string, name = "data"): Plain {
    return sampleOf(this.schemaOf(type), name);
  }

  schemaOf(type: string): SchemaRef {
    const { shape } = this.resource(type);
    return (this.#sdk[`${shape}$`] ?? this.#sdk[`_${shape}$`]) as SchemaRef;
  }

  inputOf(operation: string): SchemaRef {
    return (this.#sdk[`${operation}$`] as [...unknown[]])[4] as SchemaRef;
  }

  outputOf(operation: string): SchemaRef {
    return (this.#sdk[`${operation}$`] as [...unknown[]])[5] as SchemaRef;
  }

  /** A complete output. */
  output(operation: string, name = "output"): Plain {
    return sampleOf(this.outputOf(operation), name);
  }

  /** The input of a caller who tries to override even what the resource fills in. */
  callersInput(operation: string, name = "given"): Plain {
    return sampleOf(this.inputOf(operation), name);
  }

  /** Whether the caller of an action can provide anything besides what is filled in. */
  takesInput({ operation, params = {}, result }: ActionModel): boolean {
    if (!result) return true;
    const filled = Object.keys(params).map((target) => target.split(/[.[]/)[0]);
    return membersOf(this.inputOf(operation)).some(
      (member) => !filled.includes(member) && !PAGING.test(member),
    );
  }

  takesDryRun(operation: string): boolean {
    return membersOf(this.inputOf(operation)).includes("DryRun");
  }

  #answer(operation: string, answers: Answer[]): void {
    const command = this.#sdk[`${operation}Command`];
    if (command === undefined) throw new Error(`${this.model.name} has no operation ${operation}.`);
    this.#answers.set(command, answers);
  }

  async #send(command: Command): Promise<unknown> {
    this.#commands.push(command);
    const answers = this.#answers.get(command.constructor) ?? [this.#other];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer?.();
  }
}

function returning(output: unknown): Answer {
  return () => output;
}

function throwing(error: Error): Answer {
  return () => {
    throw error;
  };
}

/** The input members for paging, all of them if present. */
const PAGING = /^(Marker|NextToken|MaxItems|MaxRecords|MaxResults|PageSize|ScanBy)$/;

function withMetadata(output: Plain): Plain {
  return { $metadata: { httpStatusCode: 200 }, ...output };
}

const sources = join(import.meta.dirname, "..", "..", "..", "..", "src");

/** All services of the models. */
export const subjects: readonly Subject[] = await Promise.all(
  services.map(async (model) => {
    const sdk = (await import(model.package)) as Plain;
    const classes = (await import(join(sources, model.name, "generated", "index.ts"))) as Plain;
    return new Subject(model, sdk, classes);
  }),
);

/** Rows for `it.each`, each with its name for the title. */
export function named<Row extends { readonly name: string }>(
  rows: readonly Row[],
): [name: string, row: Row][] {
  return rows.map((row) => [row.name, row]);
}

/** Calls a member by its name. */
export function call(target: object, member: string, ...given: unknown[]): unknown {
  const method: unknown = Reflect.get(target, member);
  if (typeof method !== "function") throw new TypeError(`There is no method ${member}.`);
  return Reflect.apply(method, target, given) as unknown;
}

/** Whether the next `load()` would send a request. */
export function isOld(resource: AnyResource): boolean {
  return Reflect.get(resource, "needsLoad") as boolean;
}

/** Whether an action only reads, by the name of its operation unless the model says so. */
export function onlyReads({ operation, effect }: ActionModel): boolean {
  if (effect !== undefined) return effect === "reads";
  return ["Describe", "Get", "Head", "List", "Search"].some((word) => operation.startsWith(word));
}

/** Whether a parameter takes its value from the resource's data. */
export function needsData(params: Params = {}): boolean {
  return JSON.stringify(params).includes('"from":"data"');
}

/** An error as the SDK throws it. */
export function serviceError(name: string, httpStatusCode = 400): Error {
  return Object.assign(new Error("The thing does not exist"), { name, $metadata: { httpStatusCode } });
}
