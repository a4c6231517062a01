// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { Readable } from "node:stream";
import { batchId } from "../../../../../src/core/batch/batch-id.js";
import { unlessDryRun } from "../../../../../src/core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../../../../src/core/call/call-options.js";
import { sdkInput, sdkPart } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { outputOrThrow } from "../../../../../src/core/call/response/output-or-throw.js";
import { holdingErrors } from "../../../../../src/core/concurrency/holding-errors.js";
import { requireAttribute } from "../../../../../src/core/resource/attributes/require-attribute.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { byId } from "../../../../../src/core/resource/loading/load-all.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { withPartialData } from "../../../../../src/core/resource/resource.js";
import { type TagMap, toTagMap } from "../../../../../src/core/tags/tags.js";
import type { WaiterOptions } from "../../../../../src/core/waiter/waiter.js";
import {
  type Animal as Shape,
  DescribeAnimalsCommand,
  type DescribeAnimalsCommandInput,
  type DescribeAnimalsCommandOutput,
  type Destination,
  ExamineAnimalsCommand,
  type ExamineAnimalsCommandInput,
  FeedAnimalsCommand,
  type FeedAnimalsCommandInput,
  type FeedAnimalsCommandOutput,
  LabelThingsCommand,
  type LabelThingsCommandInput,
  MoveAnimalCommand,
  type MoveAnimalCommandInput,
  type MoveAnimalCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { isTame as isTameOf } from "../animal/is-tame.js";
import { type PetOptions, pet as petOf } from "../animal/pet.js";
import { releaseAnimal } from "../animal/release.js";
import { CheckUp } from "./check-up.js";
import { Enclosure } from "./enclosure.js";
import { Keeper } from "./keeper.js";
import { LabelCollection } from "./label-collection.js";
import { Label } from "./label.js";
import { Passport } from "./passport.js";
import { animalAwakeWaiter } from "./waiters/describe-animals.js";

const PASSPORT_MEMBERS = ["Number", "Country"];

/** `meta.identifiers` of Animal. */
export interface AnimalIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** An animal of the zoo. Created by `zoo.animal(id)`, without a request. */
export class Animal extends LoadableResource<ZooClient, Shape, AnimalIdentifiers> {
  static override readonly resourceName: string = "Animal";
  /** @internal */
  static override readonly rootName: string = "ZooResource";
  static override readonly sensitive: readonly string[] = ["ChipCode", "Owner"];
  static override readonly notFoundErrors: readonly string[] = ["NoSuchAnimal"];
  static override readonly bulkSize: number = 100;

  /** The ID of the animal. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the animal. */
  get animalId(): string {
    return this.identifiers.id;
  }

  /** The name that the keepers call it. */
  get name(): Shape["Name"] {
    return this.attribute("Name");
  }

  /** A hash of its DNA. */
  get dnaHash(): Shape["DNAHash"] {
    return this.attribute("DNAHash");
  }

  /**
   * When it was born.
   *
   * > **Note:** A guess for animals that were found.
   */
  get born(): NonNullable<Shape["Born"]> {
    return this.requiredAttribute("Born");
  }

  /** Its weight, in kilograms. */
  get weight(): Shape["Weight"] {
    return this.attribute("Weight");
  }

  /** The name of the enclosure that it lives in. */
  get enclosureName(): Shape["EnclosureName"] {
    return this.attribute("EnclosureName");
  }

  /**
   * How it feels:
   *
   * - `awake`
   * - `asleep`
   */
  get mood(): Shape["Mood"] {
    return this.attribute("Mood");
  }

  /** The labels of the animal. */
  get labels(): NonNullable<Shape["Labels"]> {
    return this.attribute("Labels") ?? [];
  }

  /** Its last check-ups. */
  get checkUps(): NonNullable<Shape["CheckUps"]> {
    return this.attribute("CheckUps") ?? [];
  }

  /** Its passport. */
  get passport(): Shape["Passport"] {
    return this.attribute("Passport");
  }

  /** What it is fed. */
  get feedAttribute(): Shape["Feed"] {
    return this.attribute("Feed");
  }

  /** What it can carry, in kilograms. */
  get loadAttribute(): Shape["Load"] {
    return this.attribute("Load");
  }

  /**
   * What visitors call it.
   *
   * @deprecated Use Name.
   */
  get nickname(): Shape["Nickname"] {
    return this.attribute("Nickname");
  }

  /** The code on its chip. */
  get chipCode(): Shape["ChipCode"] {
    return this.attribute("ChipCode");
  }

  /** The owner of the animal. */
  get owner(): Shape["Owner"] {
    return this.attribute("Owner");
  }

  /** The tags as a plain record without a prototype; `labels` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Labels"));
  }

  /** Whether it has a label that says so. */
  get isTame(): boolean {
    return isTameOf(this);
  }

  /**
   * The enclosure referenced by `EnclosureName`, or `undefined`. Makes no request; load the resource
   * first.
   */
  get enclosure(): Enclosure | undefined {
    const name = this.attribute("EnclosureName");
    return name ? new Enclosure({ name }, this.context) : undefined;
  }

  /**
   * The keeper referenced by `Mood.BlamedKeeper`, or `undefined`. Makes no request; load the resource
   * first.
   */
  get blamedKeeper(): Keeper | undefined {
    const number = this.attribute("Mood")?.BlamedKeeper;
    return number ? new Keeper({ number }, this.context) : undefined;
  }

  /**
   * The label referenced by `Labels[0].Key` and `Labels[0].Value`, or `undefined`. Makes no request;
   * load the resource first.
   */
  get firstLabel(): Label | undefined {
    const key = this.attribute("Labels")?.[0]?.Key;
    const value = this.attribute("Labels")?.[0]?.Value;
    return key ? new Label({ resourceId: this.id, key, value: value ?? "" }, this.context) : undefined;
  }

  /** Its check ups, with their data from `CheckUps[]`. Makes no request; load the resource first. */
  get checkUpList(): CheckUp[] {
    return (this.attribute("CheckUps") ?? []).flatMap((up) =>
      up.CheckUpId ? [new CheckUp({ animalId: this.id, id: up.CheckUpId }, this.context, up)] : [],
    );
  }

  /**
   * Its passport, with the data from `Passport`, or `undefined`. Makes no request; load the resource
   * first.
   */
  get passportHeld(): Passport | undefined {
    const passport = this.attribute("Passport");
    return passport?.Number
      ? withPartialData(new Passport({ number: passport.Number }, this.context), passport, PASSPORT_MEMBERS)
      : undefined;
  }

  /** The labels of the animal, one by one. Lists by `DescribeLabels`. */
  get allLabels(): LabelCollection {
    return new LabelCollection(this.context, { Filters: [{ Name: "resource-id", Values: [this.id] }] });
  }

  /**
   * Has animals examined by a vet.
   *
   * Calls `ExamineAnimals`. Resolves to the resource.
   */
  async examine(
    input: ReadonlyInput<Omit<ExamineAnimalsCommandInput, "Patients" | "Urgent">> = {},
    options?: CallOptions,
  ): Promise<CheckUp> {
    const output = await this.act(
      new ExamineAnimalsCommand({
        ...sdkInput(input),
        Patients: [{ AnimalId: this.id, Part: "teeth" }],
        Urgent: true,
      }),
      options,
    );
    const data = present(output.CheckUp, "CheckUp");
    return new CheckUp({ animalId: this.id, id: present(data.CheckUpId, "CheckUpId") }, this.context, data);
  }

  /**
   * Feeds animals. An animal that is asleep is **not** woken for it.
   *
   * Mind the fingers.
   *
   * Calls `FeedAnimals`.
   */
  async feed<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<FeedAnimalsCommandInput, "AnimalIds">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, FeedAnimalsCommandOutput>> {
    const command = new FeedAnimalsCommand({ ...sdkInput(input), AnimalIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Adds labels, and replaces those of the same key.
   *
   * Calls `LabelThings`. Resolves to the resources, in the order of the input.
   */
  async addLabels(
    input: ReadonlyInput<Omit<LabelThingsCommandInput, "ResourceIds">>,
    options?: CallOptions,
  ): Promise<Label[]> {
    await this.act(new LabelThingsCommand({ ...sdkInput(input), ResourceIds: [this.id] }), options);
    return (input.Labels ?? []).map(
      (label) =>
        new Label(
          { resourceId: this.id, key: present(label.Key, "Key"), value: label.Value ?? "" },
          this.context,
        ),
    );
  }

  /**
   * Moves an animal.
   *
   * Calls `MoveAnimal`.
   *
   * @throws `BatchActionError` if the response reports a failure
   */
  async move(
    input: ReadonlyInput<
      Omit<MoveAnimalCommandInput, "AnimalId" | "To"> & { To?: Omit<Destination, "EnclosureName"> }
    > = {},
    options?: CallOptions,
  ): Promise<MoveAnimalCommandOutput> {
    const output = await this.act(
      new MoveAnimalCommand({
        ...sdkInput<
          Omit<MoveAnimalCommandInput, "AnimalId" | "To"> & { To?: Omit<Destination, "EnclosureName"> }
        >(input),
        AnimalId: this.id,
        To: { ...sdkPart(input.To), EnclosureName: "meadow" },
      }),
      options,
    );
    return outputOrThrow(`${this.toString()}.move`, output, (answer) =>
      (answer.Problems ?? []).map((failure) => ({
        id: batchId(failure.AnimalId),
        code: failure.Code ?? "",
        message: failure.Message ?? "",
      })),
    );
  }

  /**
   * Describes animals.
   *
   * Calls `DescribeAnimals`. Resolves to the resources, with the data of the response.
   */
  async siblings(
    input: ReadonlyInput<Omit<DescribeAnimalsCommandInput, "Filters">> = {},
    options?: CallOptions,
  ): Promise<Animal[]> {
    const given = this.context.checkInput(DescribeAnimalsCommand, sdkInput(input));
    await this.load(options);
    const output = await this.ask(
      new DescribeAnimalsCommand({
        ...given,
        Filters: [
          {
            Name: "enclosure-name",
            Values: [requireAttribute(this, this.attribute("EnclosureName"), "EnclosureName")],
          },
        ],
      }),
      options,
    );
    return (output.Herds ?? [])
      .flatMap((herd) => herd.Animals ?? [])
      .map((animal) => new Animal({ id: present(animal.AnimalId, "AnimalId") }, this.context, animal));
  }

  /**
   * Pets the animal, and feeds it while one is at it.
   *
   * Calls `FeedAnimals`, but not `CallKeeper`.
   *
   * @example
   * await animal.pet("hay", { gently: true });
   */
  pet(food: string, options: PetOptions = {}): Promise<FeedAnimalsCommandOutput> {
    return petOf(this, food, options);
  }

  /** Sets the animal free. */
  delete(options?: CallOptions): Promise<void> {
    return releaseAnimal(this, options);
  }

  /**
   * Washes the animal with what a stream brings, in bytes.
   *
   * @throws the error of the stream
   */
  async groom(stream: Readable): Promise<string> {
    const { groom } = await holdingErrors(stream, import("./deferred-grooming.js"));
    return groom(this, stream);
  }

  /** Washes the animal dry. */
  async groomDry(): Promise<string> {
    const { groomDry } = await import("./deferred-grooming.js");
    return groomDry(this);
  }

  /**
   * Waits with the service's waiter `AnimalAwake`, which polls `DescribeAnimals`. By default every 5
   * seconds, up to 10 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAwake(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(animalAwakeWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeAnimalsCommand({ AnimalIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeAnimalsCommand({ Filters: [{ Name: "animal-id", Values: [...ids] }] }),
      options,
    );
    return byId(
      (output.Herds ?? []).flatMap((herd) => herd.Animals ?? []),
      (found) => found.AnimalId,
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Mood?.Name;
  }
}

/** The attributes in a response of DescribeAnimals. */
function pick(output: DescribeAnimalsCommandOutput): Shape | undefined {
  return output.Herds?.[0]?.Animals?.[0];
}
