/** The longest piece of what was copied that a message repeats. */
const longest = 40;

/** What was copied, short enough for a message. */
export function excerpt(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
