import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import { afterEach, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "../packages/language-server/test/client.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const gouji = join(root, "packages/cli/dist/gouji.cjs");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const [last, now] = [read("examples/suqian-2023.gouji.yaml"), read("examples/suqian-2024.gouji.yaml")];
/** One request more carried in than carried out. */
const mistaken = last
  .replace("carriedOut:          { person:  118", "carriedOut:          { person:  117")
  .replace("legal: 0, other: 0, total:  121", "legal: 0, other: 0, total:  120");
const library = read("test/forms/library/library.gouji.yaml");
const librarySchema = read("test/forms/library/library.schema.json");
const ofOrgan = (text: string, lines: string) => text.replace(/^organ: .*$/m, lines);

type Entry = string | { readonly link: string };

/** Of each report, the rules that it breaks; of a file that cannot be read, nothing else. */
type Found = Readonly<Record<string, readonly string[] | "unreadable">>;

interface Case {
  readonly layout: Readonly<Record<string, Entry>>;
  readonly found: Found;
}

const cases: Readonly<Record<string, Case>> = {
  "reports in upper case": {
    layout: { "A.GOUJI.YAML": now, "b/C.Gouji.Json": "{}" },
    found: { "A.GOUJI.YAML": [], "b/C.Gouji.Json": ["format-unknown"] },
  },
  "what is hidden or installed": {
    layout: {
      ".git/a.gouji.yaml": now,
      "node_modules/a.gouji.yaml": now,
      "._a.gouji.yaml": now,
      "a.gouji.yaml": now,
    },
    found: { "a.gouji.yaml": [] },
  },
  "links to reports and folders": {
    layout: {
      "now.gouji.yaml": { link: "files/now.yaml" },
      "files/now.yaml": now,
      "years/2023": { link: "../files/old" },
      "files/old/last.gouji.yaml": mistaken,
      "files/loop": { link: ".." },
      "again.gouji.yaml": { link: "now.gouji.yaml" },
    },
    found: {
      "again.gouji.yaml": ["carry-over"],
      "files/old/last.gouji.yaml": ["requests-balance", "requests-balance"],
    },
  },
  "a link that leads nowhere": {
    layout: { "a.gouji.yaml": { link: "gone" }, "b.gouji.yaml": now, folder: { link: "gone" } },
    found: { "a.gouji.yaml": "unreadable", "b.gouji.yaml": [] },
  },
  "a device called like a report": {
    layout: { "a.gouji.yaml": { link: "/dev/zero" }, "b.gouji.yaml": now },
    found: { "a.gouji.yaml": "unreadable", "b.gouji.yaml": [] },
  },
  "text that is not in UTF-8": {
    layout: { "a.gouji.yaml": "GBK", "b.gouji.yaml": now },
    found: { "a.gouji.yaml": "unreadable", "b.gouji.yaml": [] },
  },
  "the nearest configuration": {
    layout: {
      "gouji.config.yaml": "severities: { disputes-total: off }\n",
      "county/gouji.config.yaml": "organ: { kind: county }\n",
      "a.gouji.yaml": read("examples/xiangtan-2020.gouji.yaml"),
      "county/b.gouji.yaml": read("examples/xiangtan-2020.gouji.yaml"),
    },
    found: {
      "a.gouji.yaml": ["decisions-equal-item-count"],
      "county/b.gouji.yaml": ["decisions-equal-item-count", "disputes-total"],
    },
  },
  "a custom form of a folder": {
    layout: {
      "library/gouji.config.yaml": "schemas: [../library.schema.json]\n",
      "library.schema.json": librarySchema,
      "library/a.gouji.yaml": library,
      "b.gouji.yaml": library,
    },
    found: { "library/a.gouji.yaml": [], "b.gouji.yaml": ["format-unknown"] },
  },
  "last year's report in another folder": {
    layout: { "2023/a.gouji.yaml": mistaken, "2024/b.gouji.yaml": now },
    found: {
      "2023/a.gouji.yaml": ["requests-balance", "requests-balance"],
      "2024/b.gouji.yaml": ["carry-over"],
    },
  },
  "last year's report of another form beside it": {
    layout: {
      "2023/a.gouji.yaml": mistaken,
      "2024/b.gouji.yaml": now,
      "2024/c.gouji.yaml": ofOrgan(library, "organ: 宿迁市人民政府").replace("year: 2025", "year: 2023"),
      "gouji.config.yaml": "schemas: [library.schema.json]\n",
      "library.schema.json": librarySchema,
    },
    found: {
      "2023/a.gouji.yaml": ["requests-balance", "requests-balance"],
      "2024/b.gouji.yaml": ["carry-over"],
      "2024/c.gouji.yaml": [],
    },
  },
  "last year's reports of organs that have become one": {
    layout: {
      "a.gouji.yaml": ofOrgan(last, "organ: 青石县甲局"),
      "b.gouji.yaml": ofOrgan(mistaken, "organ: 青石县乙局"),
      "c.gouji.yaml": ofOrgan(now, "organ: 青石县新局\nformerNames: [青石县甲局, 青石县乙局]"),
    },
    found: {
      "a.gouji.yaml": [],
      "b.gouji.yaml": ["requests-balance", "requests-balance"],
      "c.gouji.yaml": [],
    },
  },
};

let folder = "";
let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
  rmSync(folder, { recursive: true });
});

function lay(layout: Case["layout"]): void {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "gouji-alike-")));
  for (const [name, entry] of Object.entries(layout)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof entry !== "string") symlinkSync(entry.link, path);
    else writeFileSync(path, entry === "GBK" ? Buffer.from([0xc7, 0xe0, 0xca, 0xaf]) : entry);
  }
}

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string }[];
  }[];
  readonly failures?: readonly { readonly path: string }[];
}

function foundByCommand(): Found {
  const words = [gouji, "check", ".", "--format", "json"];
  const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8", timeout: 30_000 });
  const { files, failures = [] } = JSON.parse(stdout) as Json;
  const name = (path: string) => relative(folder, join(folder, path));
  return Object.fromEntries([
    ...files.map(({ path, findings }) => [name(path), findings.map(({ rule }) => rule)] as const),
    ...failures.map(({ path }) => [name(path), "unreadable"] as const),
  ]);
}

async function foundByServer(): Promise<Found> {
  client = await TestClient.start({
    folder,
    capabilities: { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, diagnostic: {} } },
    initializationOptions: { wholeWorkspace: true },
  });
  const { items } = await client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds: [],
  });
  return Object.fromEntries(
    items.map((item) => {
      const codes = item.kind === "full" ? item.items.map(({ code }) => String(code)) : [];
      return [relative(folder, fileURLToPath(item.uri)), codes.includes("unreadable") ? "unreadable" : codes];
    }),
  );
}

test.each(Object.entries(cases))(
  "command and server find and check alike: %s",
  async (_, { layout, found }) => {
    lay(layout);
    expect(foundByCommand()).toEqual(found);
    expect(await foundByServer()).toEqual(found);
  },
);
