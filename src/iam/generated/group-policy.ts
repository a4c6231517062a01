// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteGroupPolicyCommand,
  type DeleteGroupPolicyCommandInput,
  type DeleteGroupPolicyCommandOutput,
  GetGroupPolicyCommand,
  type GetGroupPolicyCommandOutput,
  type GetGroupPolicyResponse as Shape,
  type IAMClient,
  PutGroupPolicyCommand,
  type PutGroupPolicyCommandInput,
  type PutGroupPolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { Group } from "./group.js";

/** `meta.identifiers` of GroupPolicy. */
export interface GroupPolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly groupName: string;
  readonly name: string;
}

/**
 * An inline policy of a group, which is deleted with it. Created by
 * `iam.groupPolicy(groupName, name)`, without a request.
 */
export class GroupPolicy extends LoadableResource<IAMClient, Shape, GroupPolicyIdentifiers> {
  static override readonly resourceName: string = "GroupPolicy";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The group the policy is associated with. */
  get groupName(): string {
    return this.identifiers.groupName;
  }

  /** The name of the policy. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the policy. */
  get policyName(): string {
    return this.identifiers.name;
  }

  /**
   * The policy document.
   *
   * IAM stores policies in JSON format. However, resources that were created using CloudFormation
   * templates can be formatted in YAML. CloudFormation always converts a YAML policy to JSON format
   * before submitting it to IAM.
   */
  get policyDocument(): PolicyDocument {
    return this.required(parsePolicy(this.attribute("PolicyDocument"), "PolicyDocument"), "PolicyDocument");
  }

  /** The group. Makes no request. */
  group(): Group {
    return new Group({ name: this.groupName }, this.context);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM group.
   *
   * Calls
   * [DeleteGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteGroupPolicyCommandInput, "GroupName" | "PolicyName">> = {},
    options?: CallOptions,
  ): Promise<DeleteGroupPolicyCommandOutput> {
    return this.retire(
      new DeleteGroupPolicyCommand({ ...sdkInput(input), GroupName: this.groupName, PolicyName: this.name }),
      options,
    );
  }

  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM group.
   *
   * Creates the policy, or replaces it.
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls [PutGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutGroupPolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async put(
    input: WithDocuments<
      ReadonlyInput<Omit<PutGroupPolicyCommandInput, "GroupName" | "PolicyName">>,
      "PolicyDocument",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<PutGroupPolicyCommandOutput> {
    return this.act(
      new PutGroupPolicyCommand({
        ...documentTexts<Omit<PutGroupPolicyCommandInput, "GroupName" | "PolicyName">, "PolicyDocument">(
          input,
          "PolicyDocument",
        ),
        GroupName: this.groupName,
        PolicyName: this.name,
      }),
      options,
    );
  }

  /**
   * Deletes the group policy if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetGroupPolicyCommand({ GroupName: this.groupName, PolicyName: this.name }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetGroupPolicy. */
function pick(output: GetGroupPolicyCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
