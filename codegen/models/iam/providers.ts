import { firstOf, id, input, item, one, resource } from "../../model/index.js";
import { byPath, inPages, notFound, tagsOf } from "./common.js";

const saml = { SAMLProviderArn: id("arn") };

export const SamlProvider = resource({
  doc: "A SAML identity provider.",
  identifiers: { arn: { doc: "The ARN of the provider." } },
  shape: "GetSAMLProviderResponse",
  tags: tagsOf("SAMLProvider", saml),
  load: { operation: "GetSAMLProvider", params: saml, path: "@", notFound },
  list: {
    operation: "ListSAMLProviders",
    path: "SAMLProviderList[]",
    identifiers: { arn: item("Arn") },
    item: "id",
    selectors: [],
    tokens: false,
  },
  actions: {
    delete: { operation: "DeleteSAMLProvider", params: saml },
    update: { operation: "UpdateSAMLProvider", params: saml },
  },
});

const oidc = { OpenIDConnectProviderArn: id("arn") };

export const OpenIdConnectProvider = resource({
  doc: "An OpenID Connect identity provider, such as that of GitHub Actions.",
  identifiers: { arn: { doc: "The ARN of the provider." } },
  shape: "GetOpenIDConnectProviderResponse",
  tags: tagsOf("OpenIDConnectProvider", oidc),
  load: { operation: "GetOpenIDConnectProvider", params: oidc, path: "@", notFound },
  list: {
    operation: "ListOpenIDConnectProviders",
    path: "OpenIDConnectProviderList[]",
    identifiers: { arn: item("Arn") },
    item: "id",
    selectors: [],
    tokens: false,
  },
  end: { isSilent: true },
  actions: {
    addClientId: { operation: "AddClientIDToOpenIDConnectProvider", params: oidc },
    delete: { operation: "DeleteOpenIDConnectProvider", params: oidc },
    removeClientId: { operation: "RemoveClientIDFromOpenIDConnectProvider", params: oidc },
    updateThumbprint: { operation: "UpdateOpenIDConnectProviderThumbprint", params: oidc },
  },
});

const certificate = { ServerCertificateName: id("name") };

export const ServerCertificate = resource({
  doc: "A TLS certificate that is stored in IAM. In most regions, use AWS Certificate Manager instead.",
  identifiers: { name: { doc: "The name of the certificate." } },
  shape: "ServerCertificate",
  tags: tagsOf("ServerCertificate", certificate),
  load: { operation: "GetServerCertificate", params: certificate, path: "ServerCertificate", notFound },
  list: {
    operation: "ListServerCertificates",
    path: "ServerCertificateMetadataList[]",
    identifiers: { name: item("ServerCertificateName") },
    item: "partial",
    under: "ServerCertificateMetadata",
    selectors: ["PathPrefix"],
    prefixes: { PathPrefix: "serverCertificateMetadata.Path" },
    open: byPath.open,
    ...inPages,
  },
  actions: {
    delete: { operation: "DeleteServerCertificate", params: certificate },
    // Without a new name it stays the same.
    update: {
      operation: "UpdateServerCertificate",
      params: certificate,
      returns: one("ServerCertificate", { name: firstOf(input("NewServerCertificateName"), id("name")) }),
    },
  },
});
