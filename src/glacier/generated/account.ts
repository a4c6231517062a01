// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateVaultCommand,
  type CreateVaultCommandInput,
  GetDataRetrievalPolicyCommand,
  type GetDataRetrievalPolicyCommandInput,
  type GetDataRetrievalPolicyCommandOutput,
  type GlacierClient,
  SetDataRetrievalPolicyCommand,
  type SetDataRetrievalPolicyCommandInput,
  type SetDataRetrievalPolicyCommandOutput,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Resource } from "../../core/resource/resource.js";
import { VaultCollection } from "./vault-collection.js";
import { Vault } from "./vault.js";

/** `meta.identifiers` of Account. */
export interface AccountIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** An account, as the owner of vaults. Created by `glacier.account(id)`, without a request. */
export class Account extends Resource<GlacierClient, object, AccountIdentifiers> {
  static override readonly resourceName: string = "Account";
  /** @internal */
  static override readonly rootName: string = "GlacierResource";

  /** The ID of the account; `-` is the caller's. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The vault, by its name. Makes no request. */
  vault(name: string): Vault {
    return new Vault({ accountId: this.id, name }, this.context);
  }

  /** The account's vaults. Lists by `ListVaults`. */
  get vaults(): VaultCollection {
    return new VaultCollection(this.context, { accountId: this.id });
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
    const made = new Vault({ accountId: this.id, name: plainInput(input).vaultName ?? "" }, this.context);
    await this.act(new CreateVaultCommand({ ...sdkInput(input), accountId: this.id }), options);
    return made;
  }

  /**
   * This operation returns the current data retrieval policy for the account and region specified in the
   * GET request. For more information about data retrieval policies, see
   * [Amazon Glacier Data Retrieval Policies](https://docs.aws.amazon.com/amazonglacier/latest/dev/data-retrieval-policy.html).
   *
   * Calls `GetDataRetrievalPolicy`.
   */
  async dataRetrievalPolicy(
    input: ReadonlyInput<Omit<GetDataRetrievalPolicyCommandInput, "accountId">> = {},
    options?: CallOptions,
  ): Promise<GetDataRetrievalPolicyCommandOutput> {
    return this.ask(new GetDataRetrievalPolicyCommand({ ...sdkInput(input), accountId: this.id }), options);
  }

  /**
   * This operation sets and then enacts a data retrieval policy in the region specified in the PUT
   * request. You can set one policy per region for an AWS account. The policy is enacted within a few
   * minutes of a successful PUT operation.
   *
   * Calls `SetDataRetrievalPolicy`.
   */
  async setDataRetrievalPolicy(
    input: ReadonlyInput<Omit<SetDataRetrievalPolicyCommandInput, "accountId">> = {},
    options?: CallOptions,
  ): Promise<SetDataRetrievalPolicyCommandOutput> {
    return this.act(new SetDataRetrievalPolicyCommand({ ...sdkInput(input), accountId: this.id }), options);
  }
}
