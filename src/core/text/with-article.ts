/** A class name or word with its article, as it is pronounced: `an Instance`, `a User`, `an S3Object`. */
export function withArticle(name: string, shown: string = name): string {
  return `${/^([AEIOaeio]|S\d|Ssl|[Uu](?!s|int\d|RL))/.test(name) ? "an" : "a"} ${shown}`;
}
