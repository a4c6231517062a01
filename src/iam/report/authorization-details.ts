import {
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsCommandInput,
  type GetAccountAuthorizationDetailsCommandOutput,
  type GroupDetail,
  type ManagedPolicyDetail,
  type RoleDetail,
  type UserDetail,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { allPages } from "../../core/paging/all-pages.js";
import { parsePolicy, type PolicyDocument } from "../../core/resource/attributes/documents.js";
import type { RootHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { IAMResource } from "../generated/iam-resource.js";

/** The same structure, with its policies as objects instead of URL-encoded JSON. */
export type WithPolicies<Value> = Value extends Date
  ? Value
  : Value extends readonly (infer Item)[]
    ? WithPolicies<Item>[]
    : Value extends object
      ? {
          [Name in keyof Value]: Name extends PolicyMember
            ? PolicyDocument | Extract<Value[Name], undefined>
            : WithPolicies<Value[Name]>;
        }
      : Value;

/** Members that are policies. */
export type PolicyMember = "AssumeRolePolicyDocument" | "PolicyDocument" | "Document";

const POLICIES: readonly string[] = [
  "AssumeRolePolicyDocument",
  "PolicyDocument",
  "Document",
] satisfies PolicyMember[];

/** All policies of the account, and the users, groups and roles that have them. */
export interface AuthorizationDetails {
  readonly users: readonly WithPolicies<UserDetail>[];
  readonly groups: readonly WithPolicies<GroupDetail>[];
  readonly roles: readonly WithPolicies<RoleDetail>[];
  readonly policies: readonly WithPolicies<ManagedPolicyDetail>[];
}

/**
 * All users, groups, roles and managed policies of the account with their policies as objects, from all pages.
 *
 * Calls GetAccountAuthorizationDetails.
 */
export async function authorizationDetails(
  _self: IAMResource,
  handle: Pick<RootHandle, "ask">,
  input: Omit<GetAccountAuthorizationDetailsCommandInput, "Marker"> = {},
  options?: CallOptions,
): Promise<AuthorizationDetails> {
  const pages = await allPages(
    "IAMResource.authorizationDetails",
    (token) => handle.ask(new GetAccountAuthorizationDetailsCommand({ ...input, ...token }), options),
    (page): GetAccountAuthorizationDetailsCommandOutput[] => [page],
    ({ IsTruncated, Marker }) => (IsTruncated ? { Marker: present(Marker, "Marker") } : undefined),
  );
  return {
    users: pages.flatMap(({ UserDetailList = [] }) => UserDetailList.map(withPolicies)),
    groups: pages.flatMap(({ GroupDetailList = [] }) => GroupDetailList.map(withPolicies)),
    roles: pages.flatMap(({ RoleDetailList = [] }) => RoleDetailList.map(withPolicies)),
    policies: pages.flatMap(({ Policies = [] }) => Policies.map(withPolicies)),
  };
}

function withPolicies<Value extends object>(value: Value): WithPolicies<Value> {
  return parsed(value) as WithPolicies<Value>;
}

function parsed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(parsed);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    POLICIES.includes(name) && typeof one === "string" ? parsePolicy(one, name) : parsed(one),
  ]);
  return Object.fromEntries(entries) as unknown;
}
