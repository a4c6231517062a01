// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteVirtualMFADeviceCommand,
  type DeleteVirtualMFADeviceCommandInput,
  type DeleteVirtualMFADeviceCommandOutput,
  type IAMClient,
  ListMFADeviceTagsCommand,
  TagMFADeviceCommand,
  type TagMFADeviceCommandOutput,
  UntagMFADeviceCommand,
  type UntagMFADeviceCommandOutput,
  type VirtualMFADevice as Shape,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { Resource } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { User } from "./user.js";

/** `meta.identifiers` of VirtualMfaDevice. */
export interface VirtualMfaDeviceIdentifiers extends Readonly<Record<string, string>> {
  readonly serialNumber: string;
}

/**
 * A virtual MFA device: an app that generates codes. Created by `iam.virtualMfaDevice(serialNumber)`,
 * without a request.
 */
export class VirtualMfaDevice extends Resource<IAMClient, Shape, VirtualMfaDeviceIdentifiers> {
  static override readonly resourceName: string = "VirtualMfaDevice";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly sensitive: readonly string[] = ["Base32StringSeed", "QRCodePNG"];

  /** The serial number associated with `VirtualMFADevice`. */
  get serialNumber(): string {
    return this.identifiers.serialNumber;
  }

  /**
   * The base32 seed defined as specified in [RFC3548](https://tools.ietf.org/html/rfc3548.txt). The
   * `Base32StringSeed` is base32-encoded.
   */
  get base32StringSeed(): Shape["Base32StringSeed"] {
    return this.attribute("Base32StringSeed");
  }

  /**
   * A QR code PNG image that encodes
   * `otpauth://totp/$virtualMFADeviceName@$AccountName?secret=$Base32String` where
   * `$virtualMFADeviceName` is one of the create call arguments. `AccountName` is the user name if set
   * (otherwise, the account ID otherwise), and `Base32String` is the seed in base32 format. The
   * `Base32String` value is base64-encoded.
   */
  get qrCodePng(): Shape["QRCodePNG"] {
    return this.attribute("QRCodePNG");
  }

  /** The IAM user associated with this virtual MFA device. */
  get userAttribute(): Shape["User"] {
    return this.attribute("User");
  }

  /** The date and time on which the virtual MFA device was enabled. */
  get enableDate(): Shape["EnableDate"] {
    return this.attribute("EnableDate");
  }

  /**
   * A list of tags that are attached to the virtual MFA device. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListMFADeviceTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADeviceTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) =>
        this.ask(new ListMFADeviceTagsCommand({ SerialNumber: this.serialNumber, ...token }), options),
      (output) => output.Tags ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagMFADeviceCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagMFADeviceCommand({ SerialNumber: this.serialNumber, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagMFADeviceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagMFADeviceCommand({ SerialNumber: this.serialNumber, TagKeys: given }), options);
  }

  /** The user referenced by `User.UserName`, or `undefined`. Makes no request; load the resource first. */
  get user(): User | undefined {
    const name = this.attribute("User")?.UserName;
    return name ? new User({ name }, this.context) : undefined;
  }

  /**
   * Deletes a virtual MFA device.
   *
   * Calls
   * [DeleteVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteVirtualMFADeviceCommandInput, "SerialNumber">> = {},
    options?: CallOptions,
  ): Promise<DeleteVirtualMFADeviceCommandOutput> {
    return this.retire(
      new DeleteVirtualMFADeviceCommand({ ...sdkInput(input), SerialNumber: this.serialNumber }),
      options,
    );
  }

  /**
   * Deletes the virtual MFA device if it exists, and resolves to whether it existed: `false` only for
   * the service's own not-found errors. Calls
   * [DeleteVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }
}
