// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateVaultCommand,
  type CreateVaultCommandInput,
  GlacierClient,
  type GlacierClientConfig,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { Account } from "./account.js";
import { Archive } from "./archive.js";
import { Job } from "./job.js";
import { MultipartUpload } from "./multipart-upload.js";
import { Notification } from "./notification.js";
import { VaultCollection } from "./vault-collection.js";
import { Vault } from "./vault.js";

/** The SDK client's own configuration and options of this package, or a client that is there already. */
export type GlacierResourceConfig = (GlacierClientConfig & RootOptions) | GivenClient;

/**
 * Amazon Glacier's vaults, the service that was there before S3's Glacier storage classes. The root:
 * everything else of the service comes from it.
 *
 * Without a configuration it uses the default session; with one, the default session's settings and
 * those.
 *
 * @example
 * ```ts
 * import { GlacierResource } from "tucuxi/glacier";
 *
 * const glacier = new GlacierResource({ region: "eu-west-1" });
 * ```
 */
export class GlacierResource extends ServiceResource<GlacierClient> {
  static override readonly resourceName: string = "GlacierResource";
  /** The subpath of the service. */
  static readonly serviceName = "glacier";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "Glacier";

  /** Makes no request: region and credentials are looked for when the first call needs them. */
  constructor(config: GlacierResourceConfig = {}) {
    super(clientOf(GlacierResource, config), "glacier");
  }

  /** Makes a client of the service; a session does so once and shares it. */
  static createClient(config: GlacierClientConfig): GlacierClient {
    return new GlacierClient(config);
  }

  /** The caller's vaults. Lists by `ListVaults`. */
  get vaults(): VaultCollection {
    return new VaultCollection(this.context, { accountId: "-" });
  }

  /** The account of this `id`. Makes no request. */
  account(id: string): Account {
    return new Account({ id }, this.context);
  }

  /** The archive of this `accountId`, `vaultName` and `id`. Makes no request. */
  archive(accountId: string, vaultName: string, id: string): Archive {
    return new Archive({ accountId, vaultName, id }, this.context);
  }

  /** The job of this `accountId`, `vaultName` and `id`. Makes no request. */
  job(accountId: string, vaultName: string, id: string): Job {
    return new Job({ accountId, vaultName, id }, this.context);
  }

  /** The multipart upload of this `accountId`, `vaultName` and `id`. Makes no request. */
  multipartUpload(accountId: string, vaultName: string, id: string): MultipartUpload {
    return new MultipartUpload({ accountId, vaultName, id }, this.context);
  }

  /** The notification of this `accountId` and `vaultName`. Makes no request. */
  notification(accountId: string, vaultName: string): Notification {
    return new Notification({ accountId, vaultName }, this.context);
  }

  /** The vault of this `accountId` and `name`. Makes no request. */
  vault(accountId: string, name: string): Vault {
    return new Vault({ accountId, name }, this.context);
  }

  /**
   * This operation creates a new vault with the specified name. The name of the vault must be unique
   * within a region for an AWS account. You can create up to 1,000 vaults per account. If you need to
   * create more vaults, contact Amazon Glacier.
   *
   * Calls `CreateVault`. Resolves to the resource.
   */
  async createVault(
    input: ReadonlyInput<Omit<CreateVaultCommandInput, "accountId">>,
    options?: CallOptions,
  ): Promise<Vault> {
    // Made before the call: an input that names nothing must not be sent.
    const made = new Vault({ accountId: "-", name: input.vaultName ?? "" }, this.context);
    await this.ask(new CreateVaultCommand({ ...sdkInput(input), accountId: "-" }), options);
    return made;
  }
}
