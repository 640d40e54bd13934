// Makes broken and hostile texts out of good ones, the same ones for the same seed.

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tokens = [
  ..."[]{}:,-?&*!|>'\"%@`#~\\/，：、　０９－",
  ...[
    "- ",
    "? ",
    ": ",
    "[[",
    "{a: ",
    "- - ",
    "? ? ",
    '{"a":',
    "[1]: 2\n",
    "? {a: 1}\n: 2\n",
    "<<: *a\n",
    "&a ",
    "*a ",
  ],
  ...[
    "!!str ",
    "!!binary |\n",
    "--- ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "# 注\n",
    "\t",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "  ",
  ],
  ...[
    "\u0000",
    "\uFEFF",
    "\u2028",
    "\uE000",
    "\uD800",
    "\u202E",
    "𠮷",
    "null",
    "true",
    "0x10",
    "1e400",
    "9007199254740993",
  ],
  ...[
    "1,234,",
    "１，２３４",
    "person：3, ",
    "person:3",
    "total: ",
    "notes: ",
    "suppressions:\n  - ",
    "__proto__: ",
    "constructor: ",
  ],
  ...["toString", '"\\u0000"', "/a", "~1", "'", "|2-\n", ">+\n"],
];

/** Each takes a text and gives a changed one. */
const mutations = [
  (text, { at, character }) => text.slice(0, at) + character + text.slice(at + 1),
  (text, { at, other }) => text.slice(0, Math.min(at, other)) + text.slice(Math.max(at, other)),
  (text, { at, token }) => text.slice(0, at) + token + text.slice(at),
  (text, { at, token, times }) => text.slice(0, at) + token.repeat(times) + text.slice(at),
  (text, { at, token, times }) => text.slice(0, at) + `${token}\n`.repeat(times) + text.slice(at),
  (text, { at, times }) => text.slice(0, at) + "[".repeat(times) + text.slice(at) + "]".repeat(times),
  (text, { at, times }) => text.slice(0, at) + nestedBlocks(Math.min(times, 400)) + text.slice(at),
  (text, { at, other }) => text + text.slice(Math.min(at, other), Math.max(at, other)),
  (text, { at, other, times }) =>
    text.slice(0, at) +
    text.slice(at, Math.max(at, Math.min(other, at + 200))).repeat(Math.min(times, 300)) +
    text.slice(at),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => text.replaceAll("  ", "\t"),
  (text, { random }) => lines(text, (line) => (random() < 0.1 ? ` ${line}` : line)),
  (text, { random }) => lines(text, (line) => (random() < 0.1 ? line.trimStart() : line)),
  (text, { random }) =>
    text
      .split("\n")
      .sort(() => random() - 0.5)
      .join("\n"),
  (text, { random }) => text.replaceAll(/\d+/g, (digits) => (random() < 0.2 ? `"${digits}"` : digits)),
  (text, { random, token }) => text.replaceAll(/: /g, (colon) => (random() < 0.1 ? token : colon)),
  (text, { at, times, character }) => text.slice(0, at) + character.repeat(times * 10) + text.slice(at),
  (text, { at }) => text.slice(0, at),
  (text, { at }) => text.slice(at),
];

function lines(text, change) {
  return text.split("\n").map(change).join("\n");
}

function nestedBlocks(depth) {
  return `\n${Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:`).join("\n")}\n`;
}

/** One to four changes at places that the random numbers choose; a few of them a thousand times over. */
export function mutate(text, random) {
  let result = text;
  for (let rounds = 1 + Math.floor(random() * 4); rounds > 0; rounds--) {
    const pick = (list) => list[Math.floor(random() * list.length)];
    const at = Math.floor(random() * (result.length + 1));
    const other = Math.floor(random() * (result.length + 1));
    const character =
      random() < 0.5 ? String.fromCharCode(Math.floor(random() * 0x10000)) : pick(pick(tokens));
    const times = Math.ceil(10 ** (random() * (random() < 0.03 ? 4 : 2)));
    result = pick(mutations)(result, { at, other, token: pick(tokens), times, character, random });
  }
  return result;
}
