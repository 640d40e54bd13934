import { checkRelations, type Finding, tables, validate } from "@gouji/types/2021";
import { formTable } from "./form-table.js";
import { reportValue } from "./report-value.js";

const form = document.querySelector("#form") as HTMLFormElement;
const summary = document.querySelector("#summary") as HTMLElement;
const list = document.querySelector("#findings") as HTMLElement;

form.append(formTable(tables.requests));
const inputs = new Map([...form.querySelectorAll("input")].map((input) => [input.name, input]));
form.addEventListener("input", show);
show();

function show(): void {
  const report = reportValue(inputs.values());
  const findings = [...misspelt(report), ...checkRelations(report)];
  const wrong = new Set(findings.map(({ pointer }) => pointer));
  for (const [pointer, input] of inputs) input.setAttribute("aria-invalid", String(wrong.has(pointer)));
  summary.textContent = findings.length === 0 ? "勾稽关系无误" : `${findings.length} 处需要核对`;
  list.replaceChildren(...findings.map(item));
}

/** The rest of the report is not on this page, and missing: only what is said of its fields matters here. */
function misspelt(report: object): readonly Finding[] {
  const result = validate(report);
  return result.ok ? [] : result.findings.filter(({ pointer }) => inputs.has(pointer) && inputs.get(pointer)?.value);
}

function item({ label, message, fixes }: Finding): HTMLElement {
  const entry = document.createElement("li");
  entry.append(`${label}：${message}`, ...fixes.map(button));
  return entry;
}

function button({ title, set }: Finding["fixes"][number]): HTMLElement {
  const element = Object.assign(document.createElement("button"), { type: "button", textContent: title });
  element.addEventListener("click", () => {
    for (const { pointer, value } of set) {
      const input = inputs.get(pointer);
      if (input) input.value = value === null ? "" : String(value);
    }
    show();
  });
  return element;
}
