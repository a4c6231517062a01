import { data, id, item, resource } from "../../model/index.js";
import { tagsOf } from "./tagging.js";

const byName = { KeyName: id("name") };

/** The result of `createKeyPair`, with the private key, which EC2 never returns again. */
export const KeyPair = resource({
  doc: "A new key pair with its private key, which EC2 never returns again.",
  identifiers: { name: { member: "KeyName" } },
  misnomers: { fingerprint: "keyFingerprint", privateKey: "keyMaterial", material: "keyMaterial" },
  shape: "KeyPair",
  actions: { delete: { operation: "DeleteKeyPair", params: byName } },
  custom: { deleteIfExists: "key-pair/delete-if-exists" },
});

export const KeyPairInfo = resource({
  noun: "key pair",
  doc: "An existing key pair, without its private key.",
  identifiers: { name: { member: "KeyName" } },
  alike: ["KeyPair"],
  misnomers: { fingerprint: "keyFingerprint", type: "keyType", created: "createTime" },
  shape: "KeyPairInfo",
  tags: tagsOf(data("KeyPairId")),
  load: {
    operation: "DescribeKeyPairs",
    params: { "KeyNames[0]": id("name") },
    path: "KeyPairs[0]",
    notFound: ["InvalidKeyPair.NotFound"],
    bulk: { filter: "key-name", max: 200 },
  },
  list: {
    operation: "DescribeKeyPairs",
    path: "KeyPairs[]",
    identifiers: { name: item("KeyName") },
    selectors: ["KeyNames", "KeyPairIds", "Filters"],
    tokens: false,
  },
  waiters: {
    waitUntilExists: {
      waiter: "KeyPairExists",
      params: { "KeyNames[0]": id("name") },
      delay: 5,
      attempts: 6,
    },
  },
  // EC2's response is the same if the key pair does not exist.
  end: { isSilent: true },
  actions: { delete: { operation: "DeleteKeyPair", params: byName } },
});
