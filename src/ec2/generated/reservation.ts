// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeInstancesCommand,
  type DescribeInstancesCommandOutput,
  type EC2Client,
  type Reservation as Shape,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { InstanceCollection } from "./instance-collection.js";

/** `meta.identifiers` of Reservation. */
export interface ReservationIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * The instances that were launched by one call. boto3 has no resource for it. Created by
 * `ec2.reservation(id)`, without a request.
 */
export class Reservation extends LoadableResource<EC2Client, Shape, ReservationIdentifiers> {
  static override readonly resourceName: string = "Reservation";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";

  /** The ID of the reservation. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the reservation. */
  get reservationId(): string {
    return this.identifiers.id;
  }

  /** The ID of the Amazon Web Services account that owns the reservation. */
  get ownerId(): NonNullable<Shape["OwnerId"]> {
    return this.requiredAttribute("OwnerId");
  }

  /**
   * The ID of the requester that launched the instances on your behalf (for example, Amazon Web Services
   * Management Console or Auto Scaling).
   */
  get requesterId(): Shape["RequesterId"] {
    return this.attribute("RequesterId");
  }

  /** Not supported. */
  get groups(): NonNullable<Shape["Groups"]> {
    return this.attribute("Groups") ?? [];
  }

  /** The instances. */
  get instancesAttribute(): NonNullable<Shape["Instances"]> {
    return this.attribute("Instances") ?? [];
  }

  /**
   * The instances of the reservation: `reservation.instances.all().stop()` stops them all. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get instances(): InstanceCollection {
    return new InstanceCollection(this.context, { Filters: [{ Name: "reservation-id", Values: [this.id] }] });
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeInstancesCommand({ Filters: [{ Name: "reservation-id", Values: [this.id] }] }),
        options,
      ),
    );
  }
}

/** The attributes in a response of DescribeInstances. */
function pick(output: DescribeInstancesCommandOutput): Shape | undefined {
  return output.Reservations?.[0];
}
