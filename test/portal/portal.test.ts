import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const portal = join(root, "examples/portal");
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** On CI the browser must be there: a test that silently skips there proves nothing. */
const hasChromium = process.env["CI"] === "true" || existsSync(executablePath);

test("the page's code is typed", () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  expect(execFileSync(process.execPath, [tsc, "-p", portal], { encoding: "utf8" })).toBe("");
});

test("the script prints a table of the reports in a folder", () => {
  const script = join(portal, "list-reports.js");
  expect(execFileSync(process.execPath, [script, join(root, "examples")], { encoding: "utf8" })).toBe(
    `┌─────────┬────────────────────────────┬──────────────────────────────┬──────┬──────┬──────────┬──────┬──────┐
│ (index) │ 文件                       │ 机关                         │ 年度 │ 新收 │ 结转下年 │ 复议 │ 问题 │
├─────────┼────────────────────────────┼──────────────────────────────┼──────┼──────┼──────────┼──────┼──────┤
│ 0       │ 'suqian-2023.gouji.yaml'   │ '宿迁市人民政府'             │ 2023 │ 3511 │ 121      │ 440  │ 0    │
│ 1       │ 'suqian-2024.gouji.yaml'   │ '宿迁市人民政府'             │ 2024 │ 3525 │ 125      │ 170  │ 0    │
│ 2       │ 'xiangtan-2020.gouji.yaml' │ '湘潭县人力资源和社会保障局' │ 2020 │ 0    │ 0        │ 2    │ 2    │
└─────────┴────────────────────────────┴──────────────────────────────┴──────┴──────┴──────────┴──────┴──────┘
`,
  );
});

describe.skipIf(!hasChromium)("the page, in a browser", () => {
  const outDir = mkdtempSync(join(tmpdir(), "gouji-portal-"));
  const complaints: string[] = [];
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const options = { root: portal, logLevel: "error", build: { outDir, emptyOutDir: true } } as const;
    await build(options);
    server = await preview({ ...options, preview: { port: 0, host: "127.0.0.1" } });
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath, args });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  });

  beforeEach(async () => {
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(server.resolvedUrls?.local[0] ?? "");
  });

  const field = (pointer: string) => page.locator(`input[name="/requests/${pointer}"]`);
  const findings = () => page.locator("#findings li").allTextContents();

  test("has a field for every figure of part 3", async () => {
    expect(await page.locator("input").count()).toBe(175);
    expect(await page.locator("thead th").first().getAttribute("rowspan")).toBe("3");
    expect(await page.locator("#summary").textContent()).toBe("勾稽关系无误");
  });

  test("shows findings while one types, at the field, and says nothing of what is still blank", async () => {
    const row = ["person", "business", "research", "welfare", "legal", "other"];
    for (const [index, column] of row.entries()) await field(`received/${column}`).fill(String(index));
    expect(await findings()).toEqual([]);
    await field("received/total").pressSequentially("16");
    expect(await page.locator("#summary").textContent()).toBe("1 处需要核对");
    expect(await field("received/total").getAttribute("aria-invalid")).toBe("true");
    const [finding] = await findings();
    expect(finding).toContain("各项之和为 15（0 + 1 + 2 + 3 + 4 + 5），填写 16，多 1");
  });

  test("mends with a click what it found", async () => {
    await field("received/person").fill("２");
    expect((await findings())[0]).toContain("２");
    await page.locator("#findings button").first().click();
    expect(await field("received/person").inputValue()).toBe("2");
    expect(await findings()).toEqual([]);
  });

  test("keeps to its content security policy", () => {
    expect(complaints).toEqual([]);
  });
});
