import { Command, Option } from "commander";
import type { PdfStandard } from "@gouji/renderer/pdf";
import { check, type CheckOptions } from "./commands/check.js";
import type { RenderOptions } from "./commands/render-options.js";
import { schema } from "./commands/schema.js";
import type { TypesOptions } from "./commands/types.js";
import type { CommonOptions, Session } from "./environment.js";
import { CliError } from "./cli-error.js";
import type { ExitCode } from "./exit-code.js";
import { version } from "./version.js";

const pdfStandards = ["a-3a", "a-2a", "a-1a", "ua-1", "1.7"] as const satisfies readonly PdfStandard[];

type RenderTyped = Omit<RenderOptions, "attachAsked"> & { readonly ndjson: boolean };

/** The command line: what may be said, and which command hears it. */
export function createProgram(session: Session, done: (code: ExitCode) => void): Command {
  const { words, environment } = session;
  const program = new Command("gouji")
    .description(words.description)
    .version(version, "-V, --version", words.version)
    .helpOption("-h, --help", words.help)
    .helpCommand("help [command]", words.helpCommand)
    .configureOutput({ writeOut: environment.out, writeErr: environment.err, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => words.headings[title] ?? title,
      optionDescription: (option) => optionText(option, session),
    })
    .exitOverride()
    .addHelpText(
      "after",
      `\n${words.examples}\n  gouji check report.gouji.yaml\n  gouji check --fix report.gouji.yaml\n  gouji render report.gouji.yaml --to html,pdf -o out\n  gouji explain disputes-total\n`,
    );

  const command = (name: string, description: string) =>
    program.command(name).description(description).addOption(languageOption(session)).exitOverride();
  const onReports = (name: string, description: string) =>
    command(name, description)
      .argument("<files...>", words.files)
      .addOption(new Option("--schema <file>", words.schema).argParser(collect))
      .addOption(new Option("--last-year <path>", words.lastYear).argParser(collect));

  onReports("check", words.check)
    .addOption(new Option("--format <format>", words.format).choices(["pretty", "json"]).default("pretty"))
    .addOption(
      new Option("--fail-on <severity>", words.failOn).choices(["error", "warning", "info"]).default("error"),
    )
    .option("--fix", words.fix, false)
    .option("--unsafe", words.unsafe, false)
    .action(async (files: string[], options: CheckOptions) => {
      done(await check(files, options, session));
    });

  onReports("render", words.render)
    .option("--to <formats>", words.to, "html,pdf")
    .requiredOption("-o, --out <folder>", words.out)
    .option("--draft", words.draft, false)
    .addOption(new Option("--fonts <fonts>", words.fonts).choices(["shipped", "office"]).default("shipped"))
    .option("--fragment", words.fragment, false)
    .addOption(
      new Option("--pdf-standard <standard>", words.pdfStandard).choices(pdfStandards).default("a-3a"),
    )
    .addOption(new Option("--attach <what>", words.attach).choices(["data", "source"]).default("data"))
    .option("--no-attach", words.noAttach)
    .addOption(new Option("--meta <name=text>", words.meta).argParser(collect))
    .addOption(new Option("--workers <count>", words.workers).argParser((text) => wholeCount(text, session)))
    .option("--manifest <file>", words.manifest)
    .addOption(
      new Option("--ndjson", words.ndjson).default(false).conflicts(["manifest", "draft", "fragment"]),
    )
    .action(async (files: string[], typed: RenderTyped, self: Command) => {
      const options = { ...typed, attachAsked: self.getOptionValueSource("attach") === "cli" };
      if (options.ndjson) {
        const { renderLines } = await import("./commands/render-lines.js");
        done(await renderLines(files, options, session));
        return;
      }
      const { render } = await import("./commands/render.js");
      done(await render(files, options, session));
    });

  command("types", words.types)
    .addHelpText("after", `\n${words.typesRemoves}`)
    .argument("<schemas...>", words.typesSchema)
    .option("-o, --out <folder>", words.out)
    .option("--emit <parts>", words.emit, "types,validate,relations,tables")
    .addOption(new Option("--stdout", words.typesStdout).default(false).conflicts("check"))
    .option("--check", words.typesCheck, false)
    .action(async (schemas: string[], options: TypesOptions) => {
      const { types } = await import("./commands/types.js");
      done(await types(schemas, options, session));
    });

  command("explain", words.explain)
    .argument("[rule]", words.rule)
    .addOption(new Option("--schema <file>", words.schema).argParser(collect))
    .action(async (rule: string | undefined, options: CommonOptions) => {
      const { explain } = await import("./commands/explain.js");
      done(await explain(rule, options, session));
    });

  command("schema", words.printSchema)
    .argument("[form]", words.form)
    .action((form: string | undefined) => {
      done(schema(form, session));
    });

  command("lsp", words.lsp)
    .option("--stdio", words.stdio)
    .action(async () => {
      const { lsp } = await import("./commands/lsp.js");
      lsp();
    });

  return program;
}

function languageOption({ words }: Session): Option {
  return new Option("--lang <language>", words.lang).choices(["zh", "en"]).default("zh");
}

/** The description with the values an option takes, in the language of the rest. */
function optionText({ description, argChoices, defaultValue }: Option, { words }: Session): string {
  const choices = argChoices ? [words.choices + argChoices.join(", ")] : [];
  const byDefault = typeof defaultValue === "string" ? [words.default + defaultValue] : [];
  const extra = [...choices, ...byDefault].join(words.separator);
  return extra === "" ? description : description + words.parenthesis(extra);
}

function wholeCount(text: string, { words }: Session): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new CliError(words.badCount("--workers", text));
  return Number(text);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
