// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { BatchOptions, DryRunOptions, DryRunResult } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import {
  DescribeAnimalsCommand,
  type DescribeAnimalsCommandInput,
  type DescribeAnimalsCommandOutput,
  ExamineAnimalsCommand,
  type ExamineAnimalsCommandInput,
  type ExamineAnimalsCommandOutput,
  FeedAnimalsCommand,
  type FeedAnimalsCommandInput,
  type FeedAnimalsCommandOutput,
  LabelThingsCommand,
  type LabelThingsCommandInput,
  type LabelThingsCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { heaviest as heaviestOf } from "../animal/heaviest.js";
import { Animal, type AnimalIdentifiers } from "./animal.js";

/** The input of `filter`: that of DescribeAnimals, without the members that the collection sets. */
export type AnimalFilter = ReadonlyInput<Omit<DescribeAnimalsCommandInput, "NextToken">>;

const describeAnimals: ListOperation<
  ZooClient,
  Animal,
  DescribeAnimalsCommandInput,
  DescribeAnimalsCommandOutput
> = {
  name: "DescribeAnimals",
  selectors: { AnimalIds: "ids", Filters: "filters" },
  named: { AnimalIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["AnimalIds"], default: 500, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeAnimalsCommand(input),
  items: (output, { context }) =>
    (output.Herds ?? [])
      .flatMap((herd) => herd.Animals ?? [])
      .map((animal) => new Animal({ id: present(animal.AnimalId, "AnimalId") }, context, animal)),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/** Animals that `DescribeAnimals` lists; lazy, and iterable any number of times. */
export class AnimalCollection extends Collection<
  ZooClient,
  Animal,
  AnimalFilter,
  DescribeAnimalsCommandOutput
> {
  static override readonly collectionName: string = "AnimalCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchAnimal"];

  /** @internal */
  constructor(context: Context<ZooClient>, fixed: object, query?: Query<Animal>) {
    super(describeAnimals, context, fixed, query);
  }

  /**
   * The given animals, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(animals: Known<Animal | string>): this {
    return this.known<AnimalIdentifiers>(animals, {
      classes: ["Animal"],
      own: { id: ["id"] },
      make: (identifiers) => new Animal(identifiers, this.context),
    });
  }

  /**
   * Feeds animals. An animal that is asleep is **not** woken for it.
   *
   * Calls `FeedAnimals` once per page, several calls at a time, for the resources that `.all()`, a
   * filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the animals, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async feed<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<FeedAnimalsCommandInput, "AnimalIds">>,
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, FeedAnimalsCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "feed",
      {
        input,
        Command: FeedAnimalsCommand,
        command: (animals) =>
          new FeedAnimalsCommand({ ...sdkInput(input), AnimalIds: animals.map((animal) => animal.id) }),
        id: (animal) => animal.id,
      },
      options,
    );
  }

  /**
   * Adds labels, and replaces those of the same key.
   *
   * Calls `LabelThings` once per page, several calls at a time, for the resources that `.all()`, a
   * filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the animals, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addLabels(
    input: ReadonlyInput<Omit<LabelThingsCommandInput, "ResourceIds">>,
    options?: BatchOptions,
  ): Promise<LabelThingsCommandOutput[]> {
    return this.batch<LabelThingsCommandOutput>(
      "addLabels",
      {
        input,
        Command: LabelThingsCommand,
        command: (animals) =>
          new LabelThingsCommand({ ...sdkInput(input), ResourceIds: animals.map((animal) => animal.id) }),
        id: (animal) => animal.id,
        max: 2,
      },
      options,
    );
  }

  /**
   * Has animals examined by a vet.
   *
   * Calls `ExamineAnimals` once per page, several calls at a time, for the resources that `.all()`, a
   * filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the animals, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async examine(
    input: ReadonlyInput<Omit<ExamineAnimalsCommandInput, "Patients">> = {},
    options?: BatchOptions,
  ): Promise<ExamineAnimalsCommandOutput[]> {
    return this.batch<ExamineAnimalsCommandOutput>(
      "examine",
      {
        input,
        Command: ExamineAnimalsCommand,
        command: (animals) =>
          new ExamineAnimalsCommand({
            ...sdkInput(input),
            Patients: animals.map((animal) => ({ AnimalId: animal.id })),
          }),
        id: (animal) => animal.id,
      },
      options,
    );
  }

  /** The heaviest of the animals, or `undefined` where there are none. */
  heaviest(): Promise<Animal | undefined> {
    return heaviestOf(this);
  }
}
