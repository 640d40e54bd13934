import { Command, Option } from "commander";
import { formatNames } from "@gouji/renderer/formats";
import type { PdfStandard } from "@gouji/renderer/pdf";
import { check, type CheckOptions } from "./commands/check.js";
import type { RenderOptions } from "./commands/render-options.js";
import type { TypesOptions } from "./commands/types.js";
import type { CommonOptions, Environment, Session } from "./environment.js";
import { CliError } from "./cli-error.js";
import type { ExitCode } from "./environment.js";
import { refuseRepeated, repeatable } from "./repeated-options.js";
import { reporterNames } from "./reporters/reporters.js";
import { version } from "./version.js";

const pdfStandards = ["a-3a", "a-2a", "a-1a", "ua-1", "1.7"] as const satisfies readonly PdfStandard[];

type RenderTyped = Omit<RenderOptions, "asked"> & { readonly ndjson: boolean };

/** The command line: what may be said, and which command hears it. */
export function createProgram(session: Session, done: (code: ExitCode) => void): Command {
  const { messages, environment } = session;
  const program = new Command("gouji")
    .description(messages.description)
    .version(version, "-V, --version", messages.version)
    .helpOption("-h, --help", messages.help)
    .helpCommand("help [command]", messages.helpCommand)
    .addOption(languageOption(session))
    .configureOutput({
      writeOut: printText(environment.print),
      writeErr: printText(environment.printError),
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => messages.headings[title] ?? title,
      optionDescription: (option) => optionText(option, session),
    })
    .exitOverride()
    .addHelpText(
      "after",
      `\n${messages.examples}\n  gouji check report.gouji.yaml\n  gouji check --fix report.gouji.yaml\n  gouji render report.gouji.yaml --to html,pdf -o out\n  gouji explain disputes-total\n`,
    );

  const command = (name: string, description: string) =>
    program.command(name).description(description).addOption(languageOption(session)).exitOverride();
  const onReports = (name: string, description: string) =>
    command(name, description)
      .argument("<files...>", messages.files)
      .addOption(repeatable(new Option("--schema <file>", messages.schema)))
      .addOption(repeatable(new Option("--last-year <path>", messages.lastYear)));

  onReports("check", messages.check)
    .addOption(new Option("--format <format>", messages.format).choices(reporterNames).default("pretty"))
    .addOption(
      new Option("--fail-on <severity>", messages.failOn)
        .choices(["error", "warning", "info"])
        .default("error"),
    )
    .option("--fix", messages.fix, false)
    .option("--unsafe", messages.unsafe, false)
    .action(async (files: string[], options: CheckOptions) => {
      done(await check(files, options, session));
    });

  onReports("render", messages.render)
    .addOption(
      repeatable(new Option("--to <formats>", messages.to(formatNames)).default(["html,pdf"], "html,pdf")),
    )
    .requiredOption("-o, --out <folder>", messages.out)
    .option("--draft", messages.draft, false)
    .addOption(
      new Option("--fonts <fonts>", messages.fonts).choices(["shipped", "office"]).default("shipped"),
    )
    .option("--fragment", messages.fragment, false)
    .addOption(
      new Option("--pdf-standard <standard>", messages.pdfStandard).choices(pdfStandards).default("a-3a"),
    )
    .addOption(new Option("--attach <what>", messages.attach).choices(["data", "source"]).default("data"))
    .option("--no-attach", messages.noAttach)
    .addOption(repeatable(new Option("--meta <name=text>", messages.meta)))
    .addOption(
      new Option("--workers <count>", messages.workers).argParser((text) => wholeCount(text, session)),
    )
    .option("--manifest <file>", messages.manifest)
    .addOption(
      new Option("--ndjson", messages.ndjson).default(false).conflicts(["manifest", "draft", "fragment"]),
    )
    .action(async (files: string[], typed: RenderTyped, self: Command) => {
      const asked = Object.keys(typed).filter((name) => self.getOptionValueSource(name) === "cli");
      const options = { ...typed, asked };
      if (options.ndjson) {
        const { renderLines } = await import("./commands/render-lines.js");
        done(await renderLines(files, options, session));
        return;
      }
      const { render } = await import("./commands/render.js");
      done(await render(files, options, session));
    });

  command("types", messages.types)
    .addHelpText("after", `\n${messages.typesRemoves}`)
    .argument("[schemas...]", messages.typesSchema)
    .addOption(repeatable(new Option("--schema <file>", messages.schema)))
    .option("-o, --out <folder>", messages.out)
    .option("--emit <parts>", messages.emit, "types,validate,relations,tables")
    .addOption(new Option("--stdout", messages.typesStdout).default(false).conflicts("check"))
    .option("--check", messages.typesCheck, false)
    .action(async (schemas: string[], options: TypesOptions) => {
      const { types } = await import("./commands/types.js");
      done(await types(schemas, options, session));
    });

  command("explain", messages.explain)
    .argument("[rule]", messages.rule)
    .addOption(repeatable(new Option("--schema <file>", messages.schema)))
    .action(async (rule: string | undefined, options: CommonOptions) => {
      const { explain } = await import("./commands/explain.js");
      done(await explain(rule, options, session));
    });

  command("schema", messages.printSchema)
    .argument("[form]", messages.form)
    .addOption(repeatable(new Option("--schema <file>", messages.schema)))
    .action(async (form: string | undefined, options: CommonOptions) => {
      const { schema } = await import("./commands/schema.js");
      done(await schema(form, options, session));
    });

  command("lsp", messages.lsp)
    .option("--stdio", messages.stdio)
    .action(async () => {
      const { lsp } = await import("./commands/lsp.js");
      lsp();
    });

  refuseRepeated(program, session);
  return program;
}

function languageOption({ messages }: Session): Option {
  return new Option("--lang <language>", messages.lang).choices(["zh", "en"]).default("zh");
}

/** The description with the values an option takes, in the language of the rest. */
function optionText(
  { description, argChoices, defaultValue, defaultValueDescription }: Option,
  { messages }: Session,
): string {
  const choices = argChoices ? [messages.choices + argChoices.join(", ")] : [];
  const usual = typeof defaultValue === "string" ? defaultValue : defaultValueDescription;
  const byDefault = usual === undefined ? [] : [messages.default + usual];
  const extra = [...choices, ...byDefault].join(messages.separator);
  return extra === "" ? description : description + messages.parenthesis(extra);
}

function wholeCount(text: string, { messages }: Session): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new CliError(messages.badCount("--workers", text));
  return Number(text);
}

/** Commander hands over whole texts. */
function printText(print: Environment["print"]): (text: string) => void {
  return (text) => {
    print(...text.replace(/\n$/, "").split("\n"));
  };
}
