/** How the name of a report ends, behind `.gouji.`. */
const endings = ["yaml", "yml", "json"] as const;

const fileEnding = String.raw`\.(?:${endings.join("|")})$`;
const reportEnding = new RegExp(String.raw`\.gouji${fileEnding}`, "i");
const anyEnding = new RegExp(String.raw`(?:\.gouji)?${fileEnding}`, "i");

/** Report files as a glob of editors, upper case as well as lower. */
export const reportGlob = `**/*.${anyCase("gouji")}.{${endings.map(anyCase).join(",")}}`;

/** Whether a file is a report, by its name, path or address. */
export function isReportFile(path: string): boolean {
  return reportEnding.test(path);
}

/** The name of a file without what says that it is a report; a file that was named by hand may be called otherwise. */
export function withoutReportEnding(name: string): string {
  return name.replace(anyEnding, "");
}

function anyCase(word: string): string {
  return Array.from(word, (letter) => `[${letter}${letter.toUpperCase()}]`).join("");
}
