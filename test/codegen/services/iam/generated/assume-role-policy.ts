// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  UpdateAssumeRolePolicyCommand,
  type UpdateAssumeRolePolicyCommandInput,
  type UpdateAssumeRolePolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../../../../src/core/call/input/document-text.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import type { PolicyDocument } from "../../../../../src/core/resource/attributes/documents.js";
import { Resource } from "../../../../../src/core/resource/resource.js";
import { Role } from "./role.js";

/** `meta.identifiers` of AssumeRolePolicy. */
export interface AssumeRolePolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly roleName: string;
}

/**
 * The policy that says who may act as a role. Created by `iam.assumeRolePolicy(roleName)`, without a
 * request.
 */
export class AssumeRolePolicy extends Resource<IAMClient, object, AssumeRolePolicyIdentifiers> {
  static override readonly resourceName: string = "AssumeRolePolicy";
  /** @internal */
  static override readonly rootName: string = "IAMResource";

  /** The name of the role. */
  get roleName(): string {
    return this.identifiers.roleName;
  }

  /** The role. Makes no request. */
  role(): Role {
    return new Role({ name: this.roleName }, this.context);
  }

  /**
   * Updates the policy that grants an IAM entity permission to assume a role. This is typically referred
   * to as the "role trust policy". For more information about roles, see
   * [Using roles to delegate permissions and federate identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/roles-toplevel.html).
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls
   * [UpdateAssumeRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async update(
    input: WithDocuments<
      ReadonlyInput<Omit<UpdateAssumeRolePolicyCommandInput, "RoleName">>,
      "PolicyDocument",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<UpdateAssumeRolePolicyCommandOutput> {
    return this.act(
      new UpdateAssumeRolePolicyCommand({
        ...documentTexts<Omit<UpdateAssumeRolePolicyCommandInput, "RoleName">, "PolicyDocument">(
          input,
          "PolicyDocument",
        ),
        RoleName: this.roleName,
      }),
      options,
    );
  }
}
