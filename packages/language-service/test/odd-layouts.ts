type Pick = (share: number) => boolean;

/** Changes some of the places that an expression finds. */
const some = (pattern: RegExp, share: number, change: (...found: string[]) => string) => {
  return (text: string, pick: Pick) =>
    text.replace(pattern, (...found: string[]) => (pick(share) ? change(...found) : (found[0] ?? "")));
};

const figure = /: +(\d+)(?=[,\s])/g;
const row = /^( +)(\w+): +\{ (.*?) \}$/gm;
const braces = /\{ .*? \}/g;
const prose = /\n\w+: \|\n(?: {2}.*\n|\n)+/g;

/** How a report that can be read may look, too: with figures and rows missing or blank, and laid out in other ways. */
const ways: readonly ((text: string, pick: Pick) => string)[] = [
  some(/^ +\w+: +\{.*\n/gm, 0.05, () => ""),
  some(/, \w+: +\d+/g, 0.1, () => ""),
  some(figure, 0.05, () => ":"),
  some(figure, 0.05, (_, digits) => `: "${digits}"`),
  some(figure, 0.05, (_, digits) => `: ${Number(digits) + 1}`),
  some(/ (\w+):/g, 0.05, (_, key) => ` "${key}":`),
  some(/\}$/gm, 0.1, () => "} # 注，一: 二"),
  some(/, (?=\w+:)/g, 0.05, () => ",\n             "),
  some(/, (?=\w+:)/g, 0.02, () => ", # 注 } x\n             "),
  some(braces, 0.1, () => "{}"),
  some(braces, 0.1, () => ""),
  some(braces, 0.05, () => "~ # 空"),
  some(row, 0.1, (_, space, key, entries) => `${space}${key}:\n${lines(entries, `${space}    `)}`),
  some(row, 0.1, (_, space, key, entries) => `${space}${key}: # 头\n${lines(entries, `${space}  `)} # 尾`),
  some(/\n( +)(?=\S)/g, 0.1, (_, space) => `\n${space}\n${space}`),
  some(prose, 0.3, () => "\n"),
  some(prose, 0.3, (block) => block.replace("|", "|+")),
  some(prose, 0.3, (block) => block.replace("|", "|2-")),
  (text) => text.replaceAll(/^ +/gm, "$&$&"),
  (text) => `${text}suppressions: []\n`,
  (text) => `${text}suppressions: [{ rule: cell-blank, at: /x, reason: 一 }]\n`,
  (text) => `${text}suppressions:\n- { rule: cell-blank, at: /disputes, reason: 一 }\n`,
  (text) => `${text}suppressions:\n    - rule: a\n      at: /x # - 注\n      reason: |+\n        甲 - 乙\n\n`,
  (text) => `${text}suppressions:\n  - # 甲 - 乙\n    rule: a\n    at: /x\n    reason: 一\n`,
  (text) => text.replaceAll(/^(?=.)/gm, "  "),
  (text) => `---\n${text}`,
  (text) => `\uFEFF${text}`,
  (text) => `${text}...\n`,
  (text) => text.trimEnd(),
  (text) => text.replaceAll("\n", "\r\n"),
];

function lines(entries = "", space: string): string {
  return entries.replaceAll(/(^|, )(?=\w+:)/g, (comma) => `${comma === "" ? "" : "\n"}${space}`);
}

/** A text that was laid out anew in up to four of these ways. */
export function oddlyLaidOut(text: string, next: () => number): string {
  const picked = Array.from({ length: 1 + Math.floor(next() * 4) }, () => Math.floor(next() * ways.length));
  return [...new Set(picked)]
    .toSorted((a, b) => a - b)
    .reduce((result, at) => ways[at]?.(result, (share) => next() < share) ?? result, text);
}
