/** Names that begin with letters that are pronounced one by one: `SQSResource`, `S3Object`, `SslPolicy`, `MfaDevice`. */
const SPELLED = /^(?!NAT|SAML|FIFO)(?:[A-Z](?=[A-Z\d])|[A-Z]?[b-df-hj-np-tv-xz]+(?![a-z])|Mfa|Rsa)/;

/** The letters whose names begin with a vowel: "em", but "you". */
const LETTER = /^[AEFHILMNORSX]/i;

const VOWEL = /^(?:[AEIO]|U(?!s|int\d))/i;

/** A class name or word with its article, as it is pronounced: `an Instance`, `a User`, `an S3Object`. */
export function withArticle(name: string, shown: string = name): string {
  const takesAn = SPELLED.test(name) ? LETTER : VOWEL;
  return `${takesAn.test(name) ? "an" : "a"} ${shown}`;
}
