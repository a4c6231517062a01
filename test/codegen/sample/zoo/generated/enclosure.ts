// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { Readable } from "node:stream";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { withoutMetadata } from "../../../../../src/core/resource/attributes/metadata.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import type { WaiterOptions } from "../../../../../src/core/waiter/waiter.js";
import {
  CloseEnclosureCommand,
  type CloseEnclosureCommandInput,
  type CloseEnclosureCommandOutput,
  DescribeEnclosureCommand,
  type DescribeEnclosureCommandOutput,
  type EnclosureDetails as Shape,
  ListFeedingsCommand,
  type ZooClient,
} from "../../sdk/index.js";
import { AnimalCollection } from "./animal-collection.js";
import { FeedingCollection } from "./feeding-collection.js";
import { Feeding } from "./feeding.js";
import { feedingsDoneWaiter } from "./waiters/list-feedings.js";

/** `meta.identifiers` of Enclosure. */
export interface EnclosureIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** An enclosure of the zoo. Created by `zoo.enclosure(name)`, without a request. */
export class Enclosure extends LoadableResource<ZooClient, Shape, EnclosureIdentifiers> {
  static override readonly resourceName: string = "Enclosure";
  /** @internal */
  static override readonly rootName: string = "ZooResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEnclosure"];

  /** The name of the enclosure. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The city that the enclosure is in. */
  get city(): Shape["City"] {
    return this.attribute("City");
  }

  /** Its size, in square metres. */
  get size(): Shape["Size"] {
    return this.attribute("Size");
  }

  /** The feeding, by its animal id and id. Makes no request. */
  feeding(animalId: string, id: string): Feeding {
    return new Feeding({ enclosureName: this.name, animalId, id }, this.context);
  }

  /** The animals. Lists by `DescribeAnimals`. */
  get animals(): AnimalCollection {
    return new AnimalCollection(this.context, { Filters: [{ Name: "enclosure-name", Values: [this.name] }] });
  }

  /** The feedings. Lists by `ListFeedings`. */
  get feedings(): FeedingCollection {
    return new FeedingCollection(this.context, { EnclosureName: this.name });
  }

  /**
   * Closes an enclosure.
   *
   * Calls `CloseEnclosure`.
   *
   * @deprecated Tear it down instead.
   */
  async close(
    input: ReadonlyInput<Omit<CloseEnclosureCommandInput, "Name">> = {},
    options?: CallOptions,
  ): Promise<CloseEnclosureCommandOutput> {
    return this.act(new CloseEnclosureCommand({ ...sdkInput(input), Name: this.name }), options);
  }

  /**
   * Washes up after a feeding, like `enclosure.feeding(animalId, id).wash(stream)`.
   *
   * @example
   * await enclosure.wash(createReadStream("water"), "a-1", "f-1");
   */
  async wash(stream: Readable & { readonly path: string }, animalId: string, id: string): Promise<string> {
    return this.feeding(animalId, id).wash(stream);
  }

  /**
   * Waits with the service's waiter `FeedingsDone`, which polls `ListFeedings`. By default every 2
   * seconds, up to 3 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilFed(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      feedingsDoneWaiter,
      () => new ListFeedingsCommand({ EnclosureName: this.name }),
      options,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeEnclosureCommand({ Name: this.name }), options));
  }
}

/** The attributes in a response of DescribeEnclosure. */
function pick(output: DescribeEnclosureCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
