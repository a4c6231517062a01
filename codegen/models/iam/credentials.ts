import { data, id, item, one, resource, response, sub } from "../../model/index.js";
import { credential, inPages, notFound, tagsOf, userName } from "./common.js";

const key = { ...userName, AccessKeyId: id("id") };
const user = sub("User", { name: id("userName") });

export const AccessKey = resource({
  doc: "An access key of a user, without its secret.",
  identifiers: { userName: { member: "UserName" }, id: { member: "AccessKeyId" } },
  shape: "AccessKeyMetadata",
  list: {
    operation: "ListAccessKeys",
    path: "AccessKeyMetadata[]",
    identifiers: { userName: item("UserName"), id: item("AccessKeyId") },
    selectors: [],
    ...inPages,
  },
  end: { notFound },
  actions: {
    ...credential("AccessKey", key, "Status"),
    lastUsed: { operation: "GetAccessKeyLastUsed", params: { AccessKeyId: id("id") } },
  },
  has: { user },
});

export const AccessKeyPair = resource({
  doc: "A new access key with its secret, which IAM never returns again.",
  identifiers: { userName: { member: "UserName" }, id: { member: "AccessKeyId" } },
  shape: "AccessKey",
  end: { notFound },
  actions: credential("AccessKey", key, "Status"),
  getters: { secret: "access-key-pair/secret" },
});

export const SigningCertificate = resource({
  doc: "An X.509 certificate with which a user signs requests to the few services that use it.",
  identifiers: { userName: { member: "UserName" }, id: { member: "CertificateId" } },
  shape: "SigningCertificate",
  list: {
    operation: "ListSigningCertificates",
    path: "Certificates[]",
    identifiers: { userName: item("UserName"), id: item("CertificateId") },
    selectors: [],
    ...inPages,
  },
  end: { notFound },
  actions: credential("SigningCertificate", { ...userName, CertificateId: id("id") }, "Status"),
  has: { user },
});

const sshKey = { ...userName, SSHPublicKeyId: id("id") };

export const SshPublicKey = resource({
  doc: "A public SSH key of a user, for CodeCommit.",
  identifiers: { userName: { member: "UserName" }, id: { member: "SSHPublicKeyId" } },
  shape: "SSHPublicKey",
  load: {
    operation: "GetSSHPublicKey",
    params: { ...sshKey, Encoding: { from: "value", value: "SSH" } },
    path: "SSHPublicKey",
    notFound,
  },
  list: {
    operation: "ListSSHPublicKeys",
    path: "SSHPublicKeys[]",
    identifiers: { userName: item("UserName"), id: item("SSHPublicKeyId") },
    item: "partial",
    selectors: [],
    ...inPages,
  },
  actions: credential("SSHPublicKey", sshKey, "Status"),
  has: { user },
});

const specific = { ...userName, ServiceSpecificCredentialId: id("id") };

export const ServiceSpecificCredential = resource({
  doc: "A credential of a user for a single service, such as a password for CodeCommit or Keyspaces.",
  identifiers: {
    userName: { member: "UserName" },
    id: { member: "ServiceSpecificCredentialId" },
  },
  shape: "ServiceSpecificCredential",
  list: {
    operation: "ListServiceSpecificCredentials",
    path: "ServiceSpecificCredentials[]",
    identifiers: { userName: item("UserName"), id: item("ServiceSpecificCredentialId") },
    item: "partial",
    lacks: ["ServicePassword", "ServiceCredentialSecret"],
    selectors: ["ServiceName", "AllUsers"],
    tokens: { Marker: "Marker" },
    more: "IsTruncated",
  },
  end: { notFound },
  actions: {
    ...credential("ServiceSpecificCredential", specific, "Status"),
    reset: {
      operation: "ResetServiceSpecificCredential",
      params: specific,
      note: "Only this response contains the new password.",
      returns: one(
        "ServiceSpecificCredential",
        { userName: id("userName"), id: response("ServiceSpecificCredential.ServiceSpecificCredentialId") },
        "ServiceSpecificCredential",
      ),
    },
  },
  has: { user },
});

const device = { ...userName, SerialNumber: id("serialNumber") };

export const MfaDevice = resource({
  doc: "A multi-factor authentication (MFA) device of a user.",
  identifiers: { userName: { member: "UserName" }, serialNumber: { member: "SerialNumber" } },
  shape: "GetMFADeviceResponse",
  load: { operation: "GetMFADevice", params: device, path: "@", notFound },
  list: {
    operation: "ListMFADevices",
    path: "MFADevices[]",
    identifiers: { userName: item("UserName"), serialNumber: item("SerialNumber") },
    item: "partial",
    lacks: ["Certifications"],
    selectors: [],
    ...inPages,
  },
  end: { member: "disassociate", notFound },
  actions: {
    associate: { operation: "EnableMFADevice", params: device },
    disassociate: { operation: "DeactivateMFADevice", params: device },
    resync: { operation: "ResyncMFADevice", params: device },
  },
  has: { user },
});

const serial = { SerialNumber: id("serialNumber") };

export const VirtualMfaDevice = resource({
  doc: "A virtual MFA device: an app that generates codes.",
  identifiers: { serialNumber: { member: "SerialNumber" } },
  shape: "VirtualMFADevice",
  tags: tagsOf("MFADevice", serial),
  list: {
    operation: "ListVirtualMFADevices",
    path: "VirtualMFADevices[]",
    identifiers: { serialNumber: item("SerialNumber") },
    item: "partial",
    lacks: ["QRCodePNG", "Tags"],
    selectors: ["AssignmentStatus"],
    ...inPages,
  },
  actions: { delete: { operation: "DeleteVirtualMFADevice", params: serial } },
  end: { notFound },
  has: { user: one("User", { name: data("User.UserName") }) },
});
