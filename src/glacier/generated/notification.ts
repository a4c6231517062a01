// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteVaultNotificationsCommand,
  type DeleteVaultNotificationsCommandInput,
  type DeleteVaultNotificationsCommandOutput,
  GetVaultNotificationsCommand,
  type GetVaultNotificationsCommandOutput,
  type GlacierClient,
  SetVaultNotificationsCommand,
  type SetVaultNotificationsCommandInput,
  type SetVaultNotificationsCommandOutput,
  type VaultNotificationConfig as Shape,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { Vault } from "./vault.js";

/** `meta.identifiers` of Notification. */
export interface NotificationIdentifiers extends Readonly<Record<string, string>> {
  readonly accountId: string;
  readonly vaultName: string;
}

/**
 * The notification configuration of a vault: an SNS topic for completed jobs. Created by
 * `glacier.notification(accountId, vaultName)`, without a request.
 */
export class Notification extends LoadableResource<GlacierClient, Shape, NotificationIdentifiers> {
  static override readonly resourceName: string = "Notification";
  /** @internal */
  static override readonly rootName: string = "GlacierResource";
  static override readonly notFoundErrors: readonly string[] = ["ResourceNotFoundException"];

  /** The ID of the account; `-` is the caller's. */
  get accountId(): string {
    return this.identifiers.accountId;
  }

  /** The name of the vault. */
  get vaultName(): string {
    return this.identifiers.vaultName;
  }

  /** The Amazon Simple Notification Service (Amazon SNS) topic Amazon Resource Name (ARN). */
  get snsTopic(): Shape["SNSTopic"] {
    return this.attribute("SNSTopic");
  }

  /**
   * A list of one or more events for which Amazon Glacier will send a notification to the specified
   * Amazon SNS topic.
   */
  get events(): NonNullable<Shape["Events"]> {
    return this.attribute("Events") ?? [];
  }

  /** The vault. Makes no request. */
  vault(): Vault {
    return new Vault({ accountId: this.accountId, name: this.vaultName }, this.context);
  }

  /**
   * This operation deletes the notification configuration set for a vault. The operation is eventually
   * consistent; that is, it might take some time for Amazon Glacier to completely disable the
   * notifications and you might still receive some notifications for a short time after you send the
   * delete request.
   *
   * Calls `DeleteVaultNotifications`.
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteVaultNotificationsCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<DeleteVaultNotificationsCommandOutput> {
    return this.retire(
      new DeleteVaultNotificationsCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
      }),
      options,
    );
  }

  /**
   * This operation configures notifications that will be sent when specific events happen to a vault. By
   * default, you don't get any notifications.
   *
   * Calls `SetVaultNotifications`.
   */
  async set(
    input: ReadonlyInput<Omit<SetVaultNotificationsCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<SetVaultNotificationsCommandOutput> {
    return this.act(
      new SetVaultNotificationsCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
      }),
      options,
    );
  }

  /**
   * Deletes the notification if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls `DeleteVaultNotifications`.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetVaultNotificationsCommand({ accountId: this.accountId, vaultName: this.vaultName }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetVaultNotifications. */
function pick(output: GetVaultNotificationsCommandOutput): Shape | undefined {
  return output.vaultNotificationConfig;
}
