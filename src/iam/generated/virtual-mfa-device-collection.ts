// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteVirtualMFADeviceCommand,
  type DeleteVirtualMFADeviceCommandInput,
  type DeleteVirtualMFADeviceCommandOutput,
  type IAMClient,
  ListVirtualMFADevicesCommand,
  type ListVirtualMFADevicesCommandInput,
  type ListVirtualMFADevicesCommandOutput,
  TagMFADeviceCommand,
  type TagMFADeviceCommandOutput,
  UntagMFADeviceCommand,
  type UntagMFADeviceCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { withPartialData } from "../../core/resource/loading/partial-data.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { VirtualMfaDevice, type VirtualMfaDeviceIdentifiers } from "./virtual-mfa-device.js";

const VIRTUAL_MFA_DEVICE_MEMBERS = ["SerialNumber", "Base32StringSeed", "User", "EnableDate"];

/** What `filter` takes: the input of ListVirtualMFADevices, less what the collection fills in. */
export type VirtualMfaDeviceFilter = ReadonlyInput<Omit<ListVirtualMFADevicesCommandInput, "Marker">>;

const listVirtualMFADevices: ListOperation<
  IAMClient,
  VirtualMfaDevice,
  ListVirtualMFADevicesCommandInput,
  ListVirtualMFADevicesCommandOutput
> = {
  name: "ListVirtualMFADevices",
  selectors: { AssignmentStatus: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListVirtualMFADevicesCommand(input),
  items: (output, { context }) =>
    (output.VirtualMFADevices ?? []).map((device) =>
      withPartialData(
        new VirtualMfaDevice({ serialNumber: present(device.SerialNumber, "SerialNumber") }, context),
        device,
        VIRTUAL_MFA_DEVICE_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Virtual MFA devices that
 * [ListVirtualMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class VirtualMfaDeviceCollection extends Collection<
  IAMClient,
  VirtualMfaDevice,
  VirtualMfaDeviceFilter,
  ListVirtualMFADevicesCommandOutput
> {
  static override readonly collectionName: string = "VirtualMfaDeviceCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<VirtualMfaDevice>) {
    super(listVirtualMFADevices, context, fixed, query);
  }

  /**
   * These virtual MFA devices in place of those that the service lists: batch actions act on them
   * without listing anything. Duplicates count once. A loop yields them as they were given, or made from
   * their identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of devices without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(devices: Known<VirtualMfaDevice | string>): this {
    return this.known<VirtualMfaDeviceIdentifiers>(devices, {
      classes: ["VirtualMfaDevice"],
      own: { serialNumber: ["serialNumber"] },
      make: (identifiers) => new VirtualMfaDevice(identifiers, this.context),
    });
  }

  /**
   * Deletes a virtual MFA device.
   *
   * Calls
   * [DeleteVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some virtual MFA devices only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteVirtualMFADeviceCommandInput, "SerialNumber">> = {},
    options?: BatchOptions,
  ): Promise<DeleteVirtualMFADeviceCommandOutput[]> {
    return this.batch<DeleteVirtualMFADeviceCommandOutput>(
      "delete",
      {
        input,
        command: (devices) =>
          new DeleteVirtualMFADeviceCommand({ ...sdkInput(input), SerialNumber: devices[0].serialNumber }),
        id: (device) => device.serialNumber,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. Without any it makes no request.
   *
   * Calls [TagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html) once
   * for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some virtual MFA devices only
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagMFADeviceCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagMFADeviceCommandOutput>(
      "addTags",
      {
        command: (devices) => new TagMFADeviceCommand({ SerialNumber: devices[0].serialNumber, Tags: given }),
        id: (device) => device.serialNumber,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Without any it makes no
   * request.
   *
   * Calls [UntagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some virtual MFA devices only
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagMFADeviceCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagMFADeviceCommandOutput>(
      "removeTags",
      {
        command: (devices) =>
          new UntagMFADeviceCommand({ SerialNumber: devices[0].serialNumber, TagKeys: given }),
        id: (device) => device.serialNumber,
        max: 1,
      },
      options,
    );
  }
}
