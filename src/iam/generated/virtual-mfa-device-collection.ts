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
import { withPartialData } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { VirtualMfaDevice, type VirtualMfaDeviceIdentifiers } from "./virtual-mfa-device.js";

const VIRTUAL_MFA_DEVICE_MEMBERS = ["SerialNumber", "Base32StringSeed", "User", "EnableDate"];

/** The input of `filter`: that of ListVirtualMFADevices, without the members that the collection sets. */
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
 * lists; lazy, and iterable any number of times.
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
   * The given virtual MFA devices, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
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
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the virtual MFA devices, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteVirtualMFADeviceCommandInput, "SerialNumber">> = {},
    options?: BatchOptions,
  ): Promise<DeleteVirtualMFADeviceCommandOutput[]> {
    return this.batch<DeleteVirtualMFADeviceCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteVirtualMFADeviceCommand,
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
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html) once
   * for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the virtual MFA devices, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the virtual MFA devices, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
