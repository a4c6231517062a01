// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import {
  DescribeLabelsCommand,
  type DescribeLabelsCommandOutput,
  type LabelDescription as Shape,
  type ZooClient,
} from "../../sdk/index.js";

/** `meta.identifiers` of Label. */
export interface LabelIdentifiers extends Readonly<Record<string, string>> {
  readonly resourceId: string;
  readonly key: string;
  readonly value: string;
}

/** One label of one thing. Created by `zoo.label(resourceId, key, value)`, without a request. */
export class Label extends LoadableResource<ZooClient, Shape, LabelIdentifiers> {
  static override readonly resourceName: string = "Label";
  /** @internal */
  static override readonly rootName: string = "ZooResource";
  static override readonly mayBeEmpty: readonly string[] = ["value"];

  /** The ID of the labeled resource. */
  get resourceId(): string {
    return this.identifiers.resourceId;
  }

  /** The key of the label. */
  get key(): string {
    return this.identifiers.key;
  }

  /** The value of the label. */
  get value(): string {
    return this.identifiers.value;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeLabelsCommand({
          Filters: [
            { Name: "resource-id", Values: [this.resourceId] },
            { Name: "key", Values: [this.key] },
          ],
        }),
        options,
      ),
    );
  }
}

/** The attributes in a response of DescribeLabels. */
function pick(output: DescribeLabelsCommandOutput): Shape | undefined {
  return output.Labels?.[0];
}
