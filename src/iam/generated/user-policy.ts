// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteUserPolicyCommand,
  type DeleteUserPolicyCommandInput,
  type DeleteUserPolicyCommandOutput,
  GetUserPolicyCommand,
  type GetUserPolicyCommandOutput,
  type GetUserPolicyResponse as Shape,
  type IAMClient,
  PutUserPolicyCommand,
  type PutUserPolicyCommandInput,
  type PutUserPolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { User } from "./user.js";

/** `meta.identifiers` of UserPolicy. */
export interface UserPolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly userName: string;
  readonly name: string;
}

/**
 * An inline policy of a user, which is deleted with it. Created by `iam.userPolicy(userName, name)`,
 * without a request.
 */
export class UserPolicy extends LoadableResource<IAMClient, Shape, UserPolicyIdentifiers> {
  static override readonly resourceName: string = "UserPolicy";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The user the policy is associated with. */
  get userName(): string {
    return this.identifiers.userName;
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

  /** The user. Makes no request. */
  user(): User {
    return new User({ name: this.userName }, this.context);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM user.
   *
   * Calls
   * [DeleteUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteUserPolicyCommandInput, "UserName" | "PolicyName">> = {},
    options?: CallOptions,
  ): Promise<DeleteUserPolicyCommandOutput> {
    return this.retire(
      new DeleteUserPolicyCommand({ ...sdkInput(input), UserName: this.userName, PolicyName: this.name }),
      options,
    );
  }

  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM user.
   *
   * Creates the policy, or replaces it.
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls [PutUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async put(
    input: WithDocuments<
      ReadonlyInput<Omit<PutUserPolicyCommandInput, "UserName" | "PolicyName">>,
      "PolicyDocument",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<PutUserPolicyCommandOutput> {
    return this.act(
      new PutUserPolicyCommand({
        ...documentTexts<Omit<PutUserPolicyCommandInput, "UserName" | "PolicyName">, "PolicyDocument">(
          input,
          "PolicyDocument",
        ),
        UserName: this.userName,
        PolicyName: this.name,
      }),
      options,
    );
  }

  /**
   * Deletes the user policy if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetUserPolicyCommand({ UserName: this.userName, PolicyName: this.name }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetUserPolicy. */
function pick(output: GetUserPolicyCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
