// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeactivateMFADeviceCommand,
  type DeactivateMFADeviceCommandInput,
  type DeactivateMFADeviceCommandOutput,
  type IAMClient,
  ListMFADevicesCommand,
  type ListMFADevicesCommandInput,
  type ListMFADevicesCommandOutput,
} from "@aws-sdk/client-iam";
import { batchId } from "../../core/batch/batch-id.js";
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
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { MfaDevice, type MfaDeviceIdentifiers } from "./mfa-device.js";

const MFA_DEVICE_MEMBERS = ["SerialNumber", "UserName", "EnableDate"];

/** The input of `filter`: that of ListMFADevices, without the members that the collection sets. */
export type MfaDeviceFilter = ReadonlyInput<Omit<ListMFADevicesCommandInput, "Marker">>;

const listMFADevices: ListOperation<
  IAMClient,
  MfaDevice,
  ListMFADevicesCommandInput,
  ListMFADevicesCommandOutput
> = {
  name: "ListMFADevices",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListMFADevicesCommand(input),
  items: (output, { context }) =>
    (output.MFADevices ?? []).map((device) =>
      withPartialData(
        new MfaDevice(
          {
            userName: present(device.UserName, "UserName"),
            serialNumber: present(device.SerialNumber, "SerialNumber"),
          },
          context,
        ),
        device,
        MFA_DEVICE_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * MFA devices that
 * [ListMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html) lists;
 * lazy, and iterable any number of times.
 */
export class MfaDeviceCollection extends Collection<
  IAMClient,
  MfaDevice,
  MfaDeviceFilter,
  ListMFADevicesCommandOutput
> {
  static override readonly collectionName: string = "MfaDeviceCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<MfaDevice>) {
    super(listMFADevices, context, fixed, query);
  }

  /**
   * The given MFA devices, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    devices: Known<
      | MfaDevice
      | { readonly userName: string; readonly serialNumber: string }
      | { readonly UserName: string; readonly SerialNumber: string }
    >,
  ): this {
    return this.known<MfaDeviceIdentifiers>(devices, {
      classes: ["MfaDevice"],
      own: { userName: ["userName", "UserName"], serialNumber: ["serialNumber", "SerialNumber"] },
      make: (identifiers) => new MfaDevice(identifiers, this.context),
    });
  }

  /**
   * The same MFA devices with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining MFA devices are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetMFADevice.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deactivates the specified MFA device and removes it from association with the user name for which it
   * was originally enabled.
   *
   * Calls
   * [DeactivateMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the MFA devices, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async disassociate(
    input: ReadonlyInput<Omit<DeactivateMFADeviceCommandInput, "UserName" | "SerialNumber">> = {},
    options?: BatchOptions,
  ): Promise<DeactivateMFADeviceCommandOutput[]> {
    return this.batch<DeactivateMFADeviceCommandOutput>(
      "disassociate",
      {
        input,
        Command: DeactivateMFADeviceCommand,
        command: (devices) =>
          new DeactivateMFADeviceCommand({
            ...sdkInput(input),
            UserName: devices[0].userName,
            SerialNumber: devices[0].serialNumber,
          }),
        id: (device) => batchId(device.userName, device.serialNumber),
        max: 1,
      },
      options,
    );
  }
}
