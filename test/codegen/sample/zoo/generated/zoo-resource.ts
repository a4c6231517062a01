// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { unlessDryRun } from "../../../../../src/core/batch/dry-run.js";
import type {
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "../../../../../src/core/call/call-options.js";
import { plainInput, sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { withoutMetadata } from "../../../../../src/core/resource/attributes/metadata.js";
import { numberText, present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { newlyCreated } from "../../../../../src/core/resource/resource.js";
import {
  type GivenClient,
  type RootOptions,
  ServiceResource,
} from "../../../../../src/core/resource/service-resource.js";
import { clientOf } from "../../../../../src/core/session/client/client-of.js";
import { adaptiveRetryMode } from "../../../../../src/core/session/client/retry-mode.js";
import { checkPlain } from "../../../../../src/core/text/argument-checks.js";
import {
  AdmitAnimalsCommand,
  type AdmitAnimalsCommandInput,
  CallKeeperCommand,
  type CallKeeperCommandInput,
  type CallKeeperCommandOutput,
  CloseEnclosureCommand,
  type CloseEnclosureCommandInput,
  CreateEnclosureCommand,
  type CreateEnclosureCommandInput,
  type ZooClient,
  type ZooClientConfig,
} from "../../sdk/index.js";
import { census as censusOf } from "../census.js";
import { checkNames } from "../check-names.js";
import { createClient } from "../create-client.js";
import { tagSpecifications } from "../tag-specifications.js";
import { AnimalCollection } from "./animal-collection.js";
import { Animal } from "./animal.js";
import { EnclosureCollection } from "./enclosure-collection.js";
import { Enclosure } from "./enclosure.js";
import { Feeding } from "./feeding.js";
import { KeeperCollection } from "./keeper-collection.js";
import { Keeper } from "./keeper.js";
import { LabelCollection } from "./label-collection.js";
import { Label } from "./label.js";
import { Passport } from "./passport.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type ZooResourceConfig = (ZooClientConfig & RootOptions) | GivenClient;

/**
 * The zoo. The root of the service: it creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { ZooResource } from "tucuxi/zoo";
 *
 * const zoo = new ZooResource({ region: "eu-west-1" });
 * ```
 */
export class ZooResource extends ServiceResource<ZooClient> {
  static override readonly resourceName: string = "ZooResource";
  /** The subpath of the service. */
  static readonly serviceName = "zoo";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: ZooResourceConfig = {}) {
    super(clientOf(ZooResource, config), "zoo", checkNames);
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: ZooClientConfig): ZooClient {
    checkPlain("The configuration of ZooClient", config);
    return createClient({ retryMode: adaptiveRetryMode(config.profile), ...config });
  }

  /** All animals of the zoo. Lists by `DescribeAnimals`. */
  get animals(): AnimalCollection {
    return new AnimalCollection(this.context, {});
  }

  /** The enclosures. Lists by `ListEnclosures`. */
  get enclosures(): EnclosureCollection {
    return new EnclosureCollection(this.context, { OpenOnly: false });
  }

  /** The keepers. Lists by `ListKeepers`. */
  get keepers(): KeeperCollection {
    return new KeeperCollection(this.context, {});
  }

  /** The labels. Lists by `DescribeLabels`. */
  get labels(): LabelCollection {
    return new LabelCollection(this.context, {});
  }

  /** The animal with this `id`. Makes no request. */
  animal(id: string): Animal {
    return new Animal({ id }, this.context);
  }

  /** The enclosure with this `name`. Makes no request. */
  enclosure(name: string): Enclosure {
    return new Enclosure({ name }, this.context);
  }

  /** The feeding with this `enclosureName`, `animalId` and `id`. Makes no request. */
  feeding(enclosureName: string, animalId: string, id: string): Feeding {
    return new Feeding({ enclosureName, animalId, id }, this.context);
  }

  /** The keeper with this `number`. Makes no request. */
  keeper(number: number): Keeper {
    return new Keeper({ number: numberText(number, "number") }, this.context);
  }

  /** The keeper with this `number`. Makes no request. */
  colleague(number: number): Keeper {
    return new Keeper({ number: numberText(number, "number") }, this.context);
  }

  /** The label with this `resourceId`, `key` and `value`. Makes no request. */
  label(resourceId: string, key: string, value: string): Label {
    return new Label({ resourceId, key, value }, this.context);
  }

  /** The passport with this `number`. Makes no request. */
  passport(number: string): Passport {
    return new Passport({ number }, this.context);
  }

  /**
   * Admits animals to the zoo.
   *
   * Calls `AdmitAnimals`. Resolves to the resources, with the data of the response.
   */
  async admitAnimals<DryRun extends boolean = false>(
    input: ReadonlyInput<AdmitAnimalsCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Animal[]>> {
    const command = new AdmitAnimalsCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("animal", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      return (output.Animals ?? []).map(
        (animal) => new Animal({ id: present(animal.AnimalId, "AnimalId") }, this.context, animal),
      );
    });
  }

  /**
   * Calls a keeper.
   *
   * Calls `CallKeeper`.
   */
  async callKeeper(
    input: ReadonlyInput<CallKeeperCommandInput>,
    options?: CallOptions,
  ): Promise<CallKeeperCommandOutput> {
    return this.ask(new CallKeeperCommand(sdkInput(input)), options);
  }

  /**
   * Builds an enclosure. See [Building](https://example.com/building) in the *Zoo Guide*.
   *
   * Calls `CreateEnclosure`. Resolves to the resource.
   */
  async createEnclosure(
    input: ReadonlyInput<CreateEnclosureCommandInput>,
    options?: CallOptions,
  ): Promise<Enclosure> {
    const output = await this.ask(new CreateEnclosureCommand(sdkInput(input)), options);
    const data = withoutMetadata(output);
    return newlyCreated(new Enclosure({ name: present(data.Name, "Name") }, this.context, data));
  }

  /**
   * Closes an enclosure.
   *
   * Calls `CloseEnclosure`. Resolves to the resource.
   *
   * @deprecated Tear it down instead.
   */
  async closeEnclosure(
    input: ReadonlyInput<CloseEnclosureCommandInput>,
    options?: CallOptions,
  ): Promise<Enclosure> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new Enclosure({ name: plainInput(input).Name ?? "" }, this.context);
    await this.ask(new CloseEnclosureCommand(sdkInput(input)), options);
    return made;
  }

  /** How many animals there are. */
  census(): Promise<number> {
    return censusOf(this);
  }
}
