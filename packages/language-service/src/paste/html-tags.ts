/** A tag of HTML, and the words behind it. */
export interface Tag {
  /** Its name, in small letters. */
  readonly element: string;
  readonly isClosing: boolean;
  readonly attributes: string;
  readonly words: string;
}

/** The tags in a piece of HTML, from one to the next: what is long or broken is read once, too. */
export function* tagsIn(html: string): Generator<Tag> {
  const start = /<(\/?)([a-z][\w:-]*)/gi;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const [, closing, name = ""] = found;
    const end = endOfTag(html, start.lastIndex);
    // As browsers do, of a tag that does not end nothing is shown.
    if (end === -1) return;
    const next = html.indexOf("<", end);
    yield {
      element: name.toLowerCase(),
      isClosing: closing === "/",
      attributes: html.slice(start.lastIndex, end),
      words: html.slice(end + 1, next === -1 ? html.length : next),
    };
    start.lastIndex = end;
  }
}

/** Where a tag ends; a bracket in quotes does not end it. */
function endOfTag(html: string, from: number): number {
  const mark = /[>"']/g;
  mark.lastIndex = from;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === ">") return found.index;
    const closing = html.indexOf(found[0], mark.lastIndex);
    if (closing === -1) return -1;
    mark.lastIndex = closing + 1;
  }
  return -1;
}
