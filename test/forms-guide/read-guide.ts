/** A fenced block of a page of Markdown. */
export interface Block {
  /** The nearest heading above it. */
  readonly heading: string;
  readonly language: string;
  /** The file that it is a piece of: the second word of its first line, and named in the sentence above. */
  readonly file: string | undefined;
  readonly text: string;
  /** The index of its first line of text. */
  readonly line: number;
  readonly lines: number;
  /** The last paragraph before it. */
  readonly lead: string;
}

/** What a page tells its reader to do: each block with the answer that it shows, if any. */
export interface Step {
  readonly block: Block;
  /** What a report says in an example of a keyword. */
  readonly report: Block | undefined;
  readonly answer: Block | undefined;
}

export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  const lines = page.split("\n");
  let heading = "";
  let lead = "";
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.startsWith("#")) heading = line.replace(/^#+ /, "");
    if (!line.startsWith("```")) {
      if (line !== "") lead = lines[index - 1] === "" ? line : `${lead}\n${line}`;
      continue;
    }
    const end = lines.indexOf("```", index + 1);
    const [language = "", file] = line.slice(3).split(" ");
    const text = lines.slice(index + 1, end).join("\n");
    blocks.push({ heading, language, file, text, line: index + 1, lines: end - index - 1, lead });
    index = end;
  }
  return blocks;
}

/** An example is a block of JSON, then perhaps what a report says, then perhaps the answer. */
export function stepsOf(blocks: readonly Block[]): Step[] {
  const steps: Step[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const takes = (language: string, may: boolean) => {
      const next = blocks[index + 1];
      if (!may || next?.language !== language || next.file !== undefined || next.heading !== block.heading)
        return undefined;
      index++;
      return next;
    };
    const isExample = block.language === "json" && block.file === undefined;
    const report = takes("yaml", isExample);
    steps.push({ block, report, answer: takes("text", isExample || block.language === "sh") });
  }
  return steps;
}

/** The page with other answers. */
export function withAnswers(page: string, answers: readonly { block: Block; text: string }[]): string {
  const lines = page.split("\n");
  for (const { block, text } of [...answers].sort((a, b) => b.block.line - a.block.line))
    lines.splice(block.line, block.lines, text);
  return lines.join("\n");
}
