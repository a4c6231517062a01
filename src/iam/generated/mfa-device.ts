// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeactivateMFADeviceCommand,
  type DeactivateMFADeviceCommandInput,
  type DeactivateMFADeviceCommandOutput,
  EnableMFADeviceCommand,
  type EnableMFADeviceCommandInput,
  type EnableMFADeviceCommandOutput,
  GetMFADeviceCommand,
  type GetMFADeviceCommandOutput,
  type GetMFADeviceResponse as Shape,
  type IAMClient,
  ResyncMFADeviceCommand,
  type ResyncMFADeviceCommandInput,
  type ResyncMFADeviceCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { User } from "./user.js";

/** `meta.identifiers` of MfaDevice. */
export interface MfaDeviceIdentifiers extends Readonly<Record<string, string>> {
  readonly userName: string;
  readonly serialNumber: string;
}

/**
 * A multi-factor authentication (MFA) device of a user. Created by
 * `iam.mfaDevice(userName, serialNumber)`, without a request.
 */
export class MfaDevice extends LoadableResource<IAMClient, Shape, MfaDeviceIdentifiers> {
  static override readonly resourceName: string = "MfaDevice";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The friendly name identifying the user. */
  get userName(): string {
    return this.identifiers.userName;
  }

  /**
   * Serial number that uniquely identifies the MFA device. For this API, we only accept FIDO security
   * key [ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
   */
  get serialNumber(): string {
    return this.identifiers.serialNumber;
  }

  /** The date that a specified user's MFA device was first enabled. */
  get enableDate(): Shape["EnableDate"] {
    return this.attribute("EnableDate");
  }

  /**
   * The certifications of a specified user's MFA device. We currently provide FIPS-140-2, FIPS-140-3,
   * and FIDO certification levels obtained from
   * [FIDO Alliance Metadata Service (MDS)](https://fidoalliance.org/metadata/).
   */
  get certifications(): NonNullable<Shape["Certifications"]> {
    return this.attribute("Certifications") ?? {};
  }

  /** The user. Makes no request. */
  user(): User {
    return new User({ name: this.userName }, this.context);
  }

  /**
   * Enables the specified MFA device and associates it with the specified IAM user. When enabled, the
   * MFA device is required for every subsequent login by the IAM user associated with the device.
   *
   * Calls
   * [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html).
   */
  async associate(
    input: ReadonlyInput<Omit<EnableMFADeviceCommandInput, "UserName" | "SerialNumber">>,
    options?: CallOptions,
  ): Promise<EnableMFADeviceCommandOutput> {
    return this.act(
      new EnableMFADeviceCommand({
        ...sdkInput(input),
        UserName: this.userName,
        SerialNumber: this.serialNumber,
      }),
      options,
    );
  }

  /**
   * Deactivates the specified MFA device and removes it from association with the user name for which it
   * was originally enabled.
   *
   * Calls
   * [DeactivateMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html).
   */
  async disassociate(
    input: ReadonlyInput<Omit<DeactivateMFADeviceCommandInput, "UserName" | "SerialNumber">> = {},
    options?: CallOptions,
  ): Promise<DeactivateMFADeviceCommandOutput> {
    return this.act(
      new DeactivateMFADeviceCommand({
        ...sdkInput(input),
        UserName: this.userName,
        SerialNumber: this.serialNumber,
      }),
      options,
    );
  }

  /**
   * Synchronizes the specified MFA device with its IAM resource object on the Amazon Web Services
   * servers.
   *
   * Calls
   * [ResyncMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResyncMFADevice.html).
   */
  async resync(
    input: ReadonlyInput<Omit<ResyncMFADeviceCommandInput, "UserName" | "SerialNumber">>,
    options?: CallOptions,
  ): Promise<ResyncMFADeviceCommandOutput> {
    return this.act(
      new ResyncMFADeviceCommand({
        ...sdkInput(input),
        UserName: this.userName,
        SerialNumber: this.serialNumber,
      }),
      options,
    );
  }

  /**
   * Disassociates the MFA device if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeactivateMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html).
   */
  async disassociateIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.disassociate({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetMFADeviceCommand({ UserName: this.userName, SerialNumber: this.serialNumber }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetMFADevice. */
function pick(output: GetMFADeviceCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
