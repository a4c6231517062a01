import {
  DeactivateMFADeviceCommand,
  DeleteAccessKeyCommand,
  DeleteLoginProfileCommand,
  DeleteServiceSpecificCredentialCommand,
  DeleteSigningCertificateCommand,
  DeleteSSHPublicKeyCommand,
  DeleteUserCommand,
  DeleteUserPolicyCommand,
  DeleteVirtualMFADeviceCommand,
  DetachUserPolicyCommand,
  RemoveUserFromGroupCommand,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { User } from "../generated/user.js";
import { type AddStep, type Deleted, type DeleteInput, runDeletion } from "./deletion-plan.js";

/** The serial number of a virtual device is an ARN; that of a hardware device is not. */
const VIRTUAL = /^arn:[^:]+:iam::\d*:mfa\//;

/**
 * Deletes the user. IAM rejects this while the user has credentials, policies, MFA devices or groups: `{ force: true }`
 * removes those first, and `{ force: true, dryRun: true }` returns the steps.
 *
 * Calls DeleteUser.
 *
 * @throws `BatchActionError` if a step fails, with the completed and the remaining steps
 */
export function deleteUser<DryRun extends boolean = false>(
  self: User,
  handle: Pick<ResourceHandle, "act" | "retire">,
  input: DeleteInput<DryRun> = {},
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  const UserName = self.name;
  return runDeletion(handle, input, options, {
    action: "User.delete",
    contents: (add) => addContents(add, self, options),
    last: (add) => add(UserName, new DeleteUserCommand({ UserName })),
  });
}

/** Credentials first, so that access ends even if a later step fails. */
async function addContents(add: AddStep, self: User, options: CallOptions): Promise<void> {
  const UserName = self.name;
  if (await self.loginProfile().exists(options)) {
    add(UserName, new DeleteLoginProfileCommand({ UserName }));
  }
  for await (const { id: AccessKeyId } of self.accessKeys.with(options)) {
    add(AccessKeyId, new DeleteAccessKeyCommand({ UserName, AccessKeyId }));
  }
  for await (const { id: CertificateId } of self.signingCertificates.with(options)) {
    add(CertificateId, new DeleteSigningCertificateCommand({ UserName, CertificateId }));
  }
  for await (const { id: SSHPublicKeyId } of self.sshPublicKeys.with(options)) {
    add(SSHPublicKeyId, new DeleteSSHPublicKeyCommand({ UserName, SSHPublicKeyId }));
  }
  for await (const { id: ServiceSpecificCredentialId } of self.serviceSpecificCredentials.with(options)) {
    const command = new DeleteServiceSpecificCredentialCommand({ UserName, ServiceSpecificCredentialId });
    add(ServiceSpecificCredentialId, command);
  }
  for await (const { serialNumber: SerialNumber } of self.mfaDevices.with(options)) {
    add(SerialNumber, new DeactivateMFADeviceCommand({ UserName, SerialNumber }));
    if (VIRTUAL.test(SerialNumber)) {
      add(SerialNumber, new DeleteVirtualMFADeviceCommand({ SerialNumber }));
    }
  }
  for await (const { arn: PolicyArn } of self.attachedPolicies.with(options)) {
    add(PolicyArn, new DetachUserPolicyCommand({ UserName, PolicyArn }));
  }
  for await (const { name: PolicyName } of self.policies.with(options)) {
    add(PolicyName, new DeleteUserPolicyCommand({ UserName, PolicyName }));
  }
  for await (const { name: GroupName } of self.groups.with(options)) {
    add(GroupName, new RemoveUserFromGroupCommand({ UserName, GroupName }));
  }
}
