// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteTagsCommand,
  type DeleteTagsCommandInput,
  type DeleteTagsCommandOutput,
  type EC2Client,
  type TagDescription as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { findTag } from "../tag/find-tag.js";

/** `meta.identifiers` of Tag. */
export interface TagIdentifiers extends Readonly<Record<string, string>> {
  readonly resourceId: string;
  readonly key: string;
  readonly value: string;
}

/** One tag of one resource. Created by `ec2.tag(resourceId, key, value)`, without a request. */
export class Tag extends LoadableResource<EC2Client, Shape, TagIdentifiers> {
  static override readonly resourceName: string = "Tag";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly mayBeEmpty: readonly string[] = ["value"];

  /** The ID of the resource. */
  get resourceId(): string {
    return this.identifiers.resourceId;
  }

  /** The tag key. */
  get key(): string {
    return this.identifiers.key;
  }

  /** The tag value. */
  get value(): string {
    return this.identifiers.value;
  }

  /** The resource type. */
  get resourceType(): NonNullable<Shape["ResourceType"]> {
    return this.requiredAttribute("ResourceType");
  }

  /**
   * Deletes the specified set of tags from the specified set of resources.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteTagsCommandInput, "Resources" | "Tags">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteTagsCommandOutput>> {
    const command = new DeleteTagsCommand({
      ...sdkInput(input),
      Resources: [this.resourceId],
      Tags: [{ Key: this.key, Value: this.value }],
    });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the tag if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override fetch(options: CallOptions): Promise<Shape | undefined> {
    return findTag(this, this.handle, options);
  }
}
