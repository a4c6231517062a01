/** Maps the lines of a page, except for code blocks. */
function mapProse(text: string, map: (line: string) => string): string {
  let fence = "";
  return text
    .split("\n")
    .map((line) => {
      const marker = /^\s*(`{3,})/.exec(line)?.[1] ?? "";
      if (fence === "" && marker !== "") fence = marker;
      else if (fence !== "" && marker.length >= fence.length) fence = "";
      else if (fence === "") return map(line);
      return line;
    })
    .join("\n");
}

/** `](target)` outside of code, unless the target is another site. */
const relative = /(`[^`]*`)|\]\((?![a-z]+:)([^)\s]+)\)/g;

export function linksOf(text: string): string[] {
  const links: string[] = [];
  rewriteLinks(text, (link) => {
    links.push(link);
    return link;
  });
  return links;
}

/** Replaces the target of each relative link. A link to an anchor of the same page is unchanged. */
export function rewriteLinks(text: string, target: (link: string) => string): string {
  return mapProse(text, (line) =>
    line.replace(relative, (whole, _code: string | undefined, link: string | undefined) =>
      link === undefined || link.startsWith("#") ? whole : `](${target(link)})`,
    ),
  );
}

/** Removes comments, whose contents only the pages' tests need. */
export function withoutComments(text: string): string {
  let inside = false;
  const kept = text.split("\n").filter((line) => {
    if (/^\s*<!--/.test(line)) inside = true;
    const drop = inside;
    if (inside && /-->\s*$/.test(line)) inside = false;
    return !drop;
  });
  return kept.join("\n").replace(/^\n+/, "");
}

/** As GitHub creates them, so that a link to a heading works on both. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
