/**
 * How deep the values of a report may nest. A report needs five levels; what nests deeper is none, and parsers and checks
 * walk it with a call a level.
 */
export const mostNested = 100;

/** YAML's own limit for a key on one line; every message about a place names the keys above it. */
export const longestKey = 1024;

/** Ten times the longest report, prose and all: what is longer is none, and would hold up the editor that shows it. */
export const mostCharacters = 200_000;

/**
 * Those of a list of 500 rows and a dozen columns, and ten times those of a statutory report: each word, mark and space is
 * one. A parser can report an error at every one.
 */
export const mostTokens = 50_000;
