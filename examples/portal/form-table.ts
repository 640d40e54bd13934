import type { Table, TableBox, TableRow } from "@gouji/types/2021";

/** A table of the form with a field for every figure, named after the figure's place in a report. */
export function formTable({ title, bands }: Table): HTMLTableElement {
  const table = document.createElement("table");
  table.createCaption().textContent = title;
  for (const { head, columns, rows } of bands) {
    const thead = table.appendChild(document.createElement("thead"));
    for (const boxes of head) thead.insertRow().append(...boxes.map((box) => heading(box, "col")));
    const tbody = table.createTBody();
    for (const row of rows) {
      const labels = columns.map((column) => [...row.labels, ...column.labels].join(" "));
      tbody.insertRow().append(...row.boxes.map((box) => heading(box, "row")), ...fields(row, labels));
    }
  }
  return table;
}

function heading({ text, colSpan, rowSpan }: TableBox, scope: "col" | "row"): HTMLTableCellElement {
  const box = document.createElement("th");
  return Object.assign(box, { textContent: text, colSpan, rowSpan, scope });
}

function fields({ cells }: TableRow, labels: readonly string[]): HTMLTableCellElement[] {
  return cells.map((pointer, index) => {
    const input = Object.assign(document.createElement("input"), { name: pointer, inputMode: "numeric" });
    input.setAttribute("aria-label", labels[index] ?? pointer);
    const box = document.createElement("td");
    box.append(input);
    return box;
  });
}
