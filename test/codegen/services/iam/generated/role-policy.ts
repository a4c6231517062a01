// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteRolePolicyCommand,
  type DeleteRolePolicyCommandInput,
  type DeleteRolePolicyCommandOutput,
  GetRolePolicyCommand,
  type GetRolePolicyCommandOutput,
  type GetRolePolicyResponse as Shape,
  type IAMClient,
  PutRolePolicyCommand,
  type PutRolePolicyCommandInput,
  type PutRolePolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../../../../src/core/call/input/document-text.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { wasDeleted } from "../../../../../src/core/call/response/was-deleted.js";
import { type PolicyDocument, parsePolicy } from "../../../../../src/core/resource/attributes/documents.js";
import { withoutMetadata } from "../../../../../src/core/resource/attributes/metadata.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { Role } from "./role.js";

/** `meta.identifiers` of RolePolicy. */
export interface RolePolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly roleName: string;
  readonly name: string;
}

/** A policy that is a part of a role. Created by `iam.rolePolicy(roleName, name)`, without a request. */
export class RolePolicy extends LoadableResource<IAMClient, Shape, RolePolicyIdentifiers> {
  static override readonly resourceName: string = "RolePolicy";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException"];

  /** The role the policy is associated with. */
  get roleName(): string {
    return this.identifiers.roleName;
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

  /** The role. Makes no request. */
  role(): Role {
    return new Role({ name: this.roleName }, this.context);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM role.
   *
   * Calls
   * [DeleteRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteRolePolicyCommandInput, "RoleName" | "PolicyName">> = {},
    options?: CallOptions,
  ): Promise<DeleteRolePolicyCommandOutput> {
    return this.retire(
      new DeleteRolePolicyCommand({ ...sdkInput(input), RoleName: this.roleName, PolicyName: this.name }),
      options,
    );
  }

  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM role.
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls [PutRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async put(
    input: WithDocuments<
      ReadonlyInput<Omit<PutRolePolicyCommandInput, "RoleName" | "PolicyName">>,
      "PolicyDocument",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<PutRolePolicyCommandOutput> {
    return this.act(
      new PutRolePolicyCommand({
        ...documentTexts<Omit<PutRolePolicyCommandInput, "RoleName" | "PolicyName">, "PolicyDocument">(
          input,
          "PolicyDocument",
        ),
        RoleName: this.roleName,
        PolicyName: this.name,
      }),
      options,
    );
  }

  /**
   * Deletes the role policy if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetRolePolicyCommand({ RoleName: this.roleName, PolicyName: this.name }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetRolePolicy. */
function pick(output: GetRolePolicyCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
