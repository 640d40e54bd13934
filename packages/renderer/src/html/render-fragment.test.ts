import { describe, expect, test } from "vitest";
import { reports, tablesIn } from "../../test/example-report.js";
import { withText } from "../../test/sample-document.js";
import { renderFragment } from "./render-fragment.js";

const suqian = reports["suqian-2024"];
const fragment = renderFragment(suqian);

describe("a piece for the editor of a website", () => {
  test("has styles, scope and spans, and no other attribute", () => {
    const names = [...fragment.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name);
    expect([...new Set(names)].sort()).toEqual(["colspan", "rowspan", "scope", "style"]);
  });

  test("leaves the title to the site", () => {
    expect(fragment.startsWith("<!-- Gouji -->\n<h2>一、总体情况</h2>")).toBe(true);
    expect(fragment).not.toContain(suqian.title);
  });

  test("has every cell of every table", () => {
    const cells = tablesIn(suqian).flatMap(({ bands }) =>
      bands.flatMap(({ head, body }) => [...head, ...body].flat()),
    );
    expect(fragment.match(/<t[hd][ >]/g)).toHaveLength(cells.length);
  });

  test("prints what an author writes as text", () => {
    const hostile = `<img src=x onerror="alert(1)">`;
    expect(renderFragment(withText(hostile))).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  });
});
