// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateVaultCommand,
  type CreateVaultCommandInput,
  GlacierClient,
  type GlacierClientConfig,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { Account } from "./account.js";
import { Archive } from "./archive.js";
import { Job } from "./job.js";
import { MultipartUpload } from "./multipart-upload.js";
import { Notification } from "./notification.js";
import { VaultCollection } from "./vault-collection.js";
import { Vault } from "./vault.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type GlacierResourceConfig = (GlacierClientConfig & RootOptions) | GivenClient;

/**
 * Amazon Glacier: the original vault-based service, not the S3 Glacier storage classes. The root of
 * the service: it creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
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

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: GlacierResourceConfig = {}) {
    super(clientOf(GlacierResource, config), "glacier");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: GlacierClientConfig): GlacierClient {
    checkPlain("The configuration of GlacierClient", config);
    return new GlacierClient(config);
  }

  /** The vaults of the caller's account. Lists by `ListVaults`. */
  get vaults(): VaultCollection {
    return new VaultCollection(this.context, { accountId: "-" });
  }

  /** The account with this `id`. Makes no request. */
  account(id: string): Account {
    return new Account({ id }, this.context);
  }

  /** The archive with this `accountId`, `vaultName` and `id`. Makes no request. */
  archive(accountId: string, vaultName: string, id: string): Archive {
    return new Archive({ accountId, vaultName, id }, this.context);
  }

  /** The job with this `accountId`, `vaultName` and `id`. Makes no request. */
  job(accountId: string, vaultName: string, id: string): Job {
    return new Job({ accountId, vaultName, id }, this.context);
  }

  /** The multipart upload with this `accountId`, `vaultName` and `id`. Makes no request. */
  multipartUpload(accountId: string, vaultName: string, id: string): MultipartUpload {
    return new MultipartUpload({ accountId, vaultName, id }, this.context);
  }

  /** The notification with this `accountId` and `vaultName`. Makes no request. */
  notification(accountId: string, vaultName: string): Notification {
    return new Notification({ accountId, vaultName }, this.context);
  }

  /** The vault with this `accountId` and `name`. Makes no request. */
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
    // Created before the call: an input without identifiers must not be sent.
    const made = new Vault({ accountId: "-", name: plainInput(input).vaultName ?? "" }, this.context);
    await this.ask(new CreateVaultCommand({ ...sdkInput(input), accountId: "-" }), options);
    return made;
  }
}
