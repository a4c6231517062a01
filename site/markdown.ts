/** Lines of a page with what they are: code blocks are left alone. */
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

/** `](target)` outside of code, but no address of another site. */
const relative = /(`[^`]*`)|\]\((?![a-z]+:)([^)\s]+)\)/g;

export function linksOf(text: string): string[] {
  const links: string[] = [];
  rewriteLinks(text, (link) => {
    links.push(link);
    return link;
  });
  return links;
}

/** Gives each relative link its new target. A link to an anchor of the same page stays. */
export function rewriteLinks(text: string, target: (link: string) => string): string {
  return mapProse(text, (line) =>
    line.replace(relative, (whole, _code: string | undefined, link: string | undefined) =>
      link === undefined || link.startsWith("#") ? whole : `](${target(link)})`,
    ),
  );
}

/** Leaves out comments, which hold what only the tests of the pages need. */
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

/** As GitHub makes them, so that a link to a heading leads there on both. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
