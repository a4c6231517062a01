import { argument, data, firstOf, id, input, item, one, resource, response, sub } from "../../model/index.js";
import {
  attachedPolicies,
  byPath,
  contextKeys,
  inPages,
  notFound,
  policiesGrantingServiceAccess,
  simulate,
  tagsOf,
} from "./common.js";

const own = { UserName: id("name") };
const lacks = ["PermissionsBoundary", "Tags"];

export const User = resource({
  doc: "A person or a program with its own credentials.",
  identifiers: { name: { member: "UserName" } },
  shape: "User",
  misnomers: { userArn: "arn", id: "userId" },
  tags: tagsOf("User", own),
  load: { operation: "GetUser", params: own, path: "User", notFound },
  list: {
    operation: "ListUsers",
    path: "Users[]",
    identifiers: { name: item("UserName") },
    item: "partial",
    lacks,
    selectors: ["PathPrefix"],
    ...byPath,
    custom: { delete: "deletion/delete-each#deleteEach" },
    ...inPages,
  },
  actions: {
    addGroup: { operation: "AddUserToGroup", params: own },
    attachPolicy: { operation: "AttachUserPolicy", params: own },
    create: {
      operation: "CreateUser",
      params: own,
      returns: one("User", { name: item("UserName") }, "User"),
    },
    createAccessKeyPair: {
      operation: "CreateAccessKey",
      params: own,
      note: "Only this response contains the secret: IAM never returns it again.",
      returns: one(
        "AccessKeyPair",
        { userName: id("name"), id: response("AccessKey.AccessKeyId") },
        "AccessKey",
      ),
    },
    createLoginProfile: {
      operation: "CreateLoginProfile",
      params: own,
      returns: one("LoginProfile", { userName: response("LoginProfile.UserName") }, "LoginProfile"),
    },
    createPolicy: {
      operation: "PutUserPolicy",
      params: own,
      documents: { PolicyDocument: "policy" },
      returns: one("UserPolicy", { userName: id("name"), name: input("PolicyName") }),
    },
    createServiceSpecificCredential: {
      operation: "CreateServiceSpecificCredential",
      params: own,
      note: "Only this response contains the password or the secret: IAM never returns it again.",
      returns: one(
        "ServiceSpecificCredential",
        {
          userName: id("name"),
          id: response("ServiceSpecificCredential.ServiceSpecificCredentialId"),
        },
        "ServiceSpecificCredential",
      ),
    },
    contextKeys,
    deletePermissionsBoundary: { operation: "DeleteUserPermissionsBoundary", params: own },
    detachPolicy: { operation: "DetachUserPolicy", params: own },
    enableMfa: {
      operation: "EnableMFADevice",
      params: own,
      returns: one("MfaDevice", { userName: id("name"), serialNumber: input("SerialNumber") }),
    },
    policiesGrantingServiceAccess,
    putPermissionsBoundary: { operation: "PutUserPermissionsBoundary", params: own },
    removeGroup: { operation: "RemoveUserFromGroup", params: own },
    simulate: simulate("user"),
    // Without a new name it stays the same.
    update: {
      operation: "UpdateUser",
      params: own,
      returns: one("User", { name: firstOf(input("NewUserName"), id("name")) }),
    },
    uploadSshPublicKey: {
      operation: "UploadSSHPublicKey",
      params: own,
      returns: one(
        "SshPublicKey",
        { userName: id("name"), id: response("SSHPublicKey.SSHPublicKeyId") },
        "SSHPublicKey",
      ),
    },
  },
  custom: {
    delete: "deletion/delete-user#deleteUser",
    serviceLastAccessed: "report/service-last-accessed",
  },
  end: { member: "delete", notFound },
  waiters: { waitUntilExists: { waiter: "UserExists", params: own, delay: 1, attempts: 20 } },
  has: {
    accessKey: sub("AccessKey", { userName: id("name"), id: argument() }),
    loginProfile: sub("LoginProfile", { userName: id("name") }),
    mfaDevice: sub("MfaDevice", { userName: id("name"), serialNumber: argument() }),
    policy: sub("UserPolicy", { userName: id("name"), name: argument() }),
    serviceSpecificCredential: sub("ServiceSpecificCredential", { userName: id("name"), id: argument() }),
    signingCertificate: sub("SigningCertificate", { userName: id("name"), id: argument() }),
    sshPublicKey: sub("SshPublicKey", { userName: id("name"), id: argument() }),
  },
  hasMany: {
    accessKeys: { type: "AccessKey", params: own, doc: "The user's access keys." },
    attachedPolicies: attachedPolicies("User", own),
    groups: {
      type: "Group",
      params: own,
      doc: "The groups that the user is in.",
      list: {
        operation: "ListGroupsForUser",
        path: "Groups[]",
        identifiers: { name: item("GroupName") },
        selectors: [],
        ...inPages,
      },
    },
    mfaDevices: { type: "MfaDevice", params: own, doc: "The user's MFA devices." },
    policies: { type: "UserPolicy", params: own, doc: "The inline policies of the user." },
    serviceSpecificCredentials: {
      type: "ServiceSpecificCredential",
      params: own,
      doc: "The user's service-specific credentials, without their secrets.",
    },
    signingCertificates: {
      type: "SigningCertificate",
      params: own,
      doc: "The user's signing certificates.",
    },
    sshPublicKeys: { type: "SshPublicKey", params: own, doc: "The user's public SSH keys." },
  },
});

export const CurrentUser = resource({
  doc: "The user that the current credentials belong to.",
  identifiers: {},
  shape: "User",
  load: { operation: "GetUser", params: {}, path: "User", notFound },
  has: { user: one("User", { name: data("UserName") }) },
  hasMany: {
    accessKeys: { type: "AccessKey", doc: "The caller's access keys." },
    mfaDevices: { type: "MfaDevice", doc: "The caller's MFA devices." },
    signingCertificates: { type: "SigningCertificate", doc: "The caller's signing certificates." },
  },
});

export const LoginProfile = resource({
  doc: "A user's password for the console.",
  identifiers: { userName: { member: "UserName" } },
  shape: "LoginProfile",
  load: {
    operation: "GetLoginProfile",
    params: { UserName: id("userName") },
    path: "LoginProfile",
    notFound,
  },
  actions: {
    create: {
      operation: "CreateLoginProfile",
      params: { UserName: id("userName") },
      returns: one("LoginProfile", { userName: response("LoginProfile.UserName") }, "LoginProfile"),
    },
    delete: { operation: "DeleteLoginProfile", params: { UserName: id("userName") } },
    update: { operation: "UpdateLoginProfile", params: { UserName: id("userName") } },
  },
  has: { user: sub("User", { name: id("userName") }) },
});
