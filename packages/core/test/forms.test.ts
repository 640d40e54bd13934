import { type Form, statutoryForms } from "@gouji/core";
import type { LayoutRow, TablePart } from "@gouji/core/form";
import { describe, expect, test } from "vitest";

const applicants = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计".split(" ");
const outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计".split(" ");

const tablesOf = ({ parts }: Form) => parts.filter((part): part is TablePart => part.kind === "table");

describe.each(statutoryForms)("form $id", (form) => {
  const tables = tablesOf(form);

  test("fills the whole grid of every table, no box over another", () => {
    for (const { layout } of tables) {
      for (const { head, body } of layout.bands) {
        const rows = [...head, ...body];
        const area = rows.flat().reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0);
        expect(area).toBe(layout.columns * rows.length);
      }
    }
  });

  test("names for every figure the heads that apply to it", () => {
    for (const { layout } of tables) {
      const boxes = layout.bands.flatMap(({ head, body }) => [...head, ...body].flat());
      const texts = new Map(boxes.flatMap(({ id, text }) => (id === undefined ? [] : [[id, text]])));
      for (const { cell, headers = [] } of boxes.filter(({ role }) => role === "data")) {
        const labels = headers.map((id) => texts.get(id));
        expect(labels).not.toContain(undefined);
        expect(labels).toEqual(expect.arrayContaining([...(form.cells[cell ?? -1]?.labels ?? ["?"])]));
      }
    }
  });
});

const onDisclosure = statutoryForms.filter(({ id }) => ["2019", "2021"].includes(id));

describe.each(onDisclosure)("form $id on the disclosure of information", (form) => {
  const tables = tablesOf(form);

  test("has six parts with the printed titles, in order", () => {
    expect(form.parts.map(({ title }) => title)).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]);
  });

  test("has every data cell", () => {
    expect(tables.map(({ cells }) => cells.length)).toEqual(
      form.id === "2019" ? [22, 161, 15] : [10, 175, 15],
    );
  });

  test("prints part 3 with the labels and spans of the form", () => {
    const [band] = tables[1]?.layout.bands ?? [];
    expect(band?.head.map(printed)).toEqual([
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）[3×3] 申请人情况[7×1]",
      "自然人[1×2] 法人或其他组织[5×1] 总计[1×2]",
      "商业企业 科研机构 社会公益组织 法律服务机构 其他",
    ]);
    const other =
      form.id === "2019"
        ? ["（六）其他处理[2×1]"]
        : [
            "（六）其他处理[1×3] 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
          ];
    expect(band?.body.map((row) => printed(row.filter(({ role }) => role === "row")))).toEqual([
      "一、本年新收政府信息公开申请数量[3×1]",
      "二、上年结转政府信息公开申请数量[3×1]",
      `三、本年度办理结果[1×${form.id === "2019" ? 20 : 22}] （一）予以公开[2×1]`,
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）[2×1]",
      "（三）不予公开[1×8] 1.属于国家秘密",
      "2.其他法律行政法规禁止公开",
      "3.危及“三安全一稳定”",
      "4.保护第三方合法权益",
      "5.属于三类内部事务信息",
      "6.属于四类过程性信息",
      "7.属于行政执法案卷",
      "8.属于行政查询事项",
      "（四）无法提供[1×3] 1.本机关不掌握相关政府信息",
      "2.没有现成信息需要另行制作",
      "3.补正后申请内容仍不明确",
      "（五）不予处理[1×5] 1.信访举报投诉类申请",
      "2.重复申请",
      "3.要求提供公开出版物",
      "4.无正当理由大量反复申请",
      "5.要求行政机关确认或重新出具已获取信息",
      ...other,
      "（七）总计[2×1]",
      "四、结转下年度继续办理[3×1]",
    ]);
    expect(band?.body.every((row) => row.filter(({ role }) => role === "data").length === 7)).toBe(true);
    expect(tables[1]?.columns.map(({ title }) => title)).toEqual(applicants);
  });

  test("prints part 4 with the labels and spans of the form", () => {
    const [band] = tables[2]?.layout.bands ?? [];
    expect(band?.head.map(printed)).toEqual([
      "行政复议[5×1] 行政诉讼[10×1]",
      `${outcomes.map((title) => `${title}[1×2]`).join(" ")} 未经复议直接起诉[5×1] 复议后起诉[5×1]`,
      [...outcomes, ...outcomes].join(" "),
    ]);
    expect(band?.body.map((row) => row.length)).toEqual([15]);
  });
});

test("prints part 2 of form 2019 on a grid of five columns", () => {
  expect(part2("2019")).toEqual([
    [
      "第二十条第（一）项[5×1]",
      "信息内容 本年新制作数量 本年新公开数量[2×1] 对外公开总数量",
      "规章 · ·[2×1] ·",
      "规范性文件 · ·[2×1] ·",
    ],
    [
      "第二十条第（五）项[5×1]",
      "信息内容 上一年项目数量 本年增/减[2×1] 处理决定数量",
      "行政许可 · ·[2×1] ·",
      "其他对外管理服务事项 · ·[2×1] ·",
    ],
    [
      "第二十条第（六）项[5×1]",
      "信息内容 上一年项目数量 本年增/减[2×1] 处理决定数量",
      "行政处罚 · ·[2×1] ·",
      "行政强制 · ·[2×1] ·",
    ],
    [
      "第二十条第（八）项[5×1]",
      "信息内容 上一年项目数量[2×1] 本年增/减[2×1]",
      "行政事业性收费 ·[2×1] ·[2×1]",
    ],
    ["第二十条第（九）项[5×1]", "信息内容 采购项目数量[2×1] 采购总金额[2×1]", "政府集中采购 ·[2×1] ·[2×1]"],
  ]);
});

test("prints part 2 of form 2021 on a grid of four columns", () => {
  expect(part2("2021")).toEqual([
    [
      "第二十条第（一）项[4×1]",
      "信息内容 本年制发件数 本年废止件数 现行有效件数",
      "规章 · · ·",
      "行政规范性文件 · · ·",
    ],
    ["第二十条第（五）项[4×1]", "信息内容 本年处理决定数量[3×1]", "行政许可 ·[3×1]"],
    ["第二十条第（六）项[4×1]", "信息内容 本年处理决定数量[3×1]", "行政处罚 ·[3×1]", "行政强制 ·[3×1]"],
    ["第二十条第（八）项[4×1]", "信息内容 本年收费金额（单位：万元）[3×1]", "行政事业性收费 ·[3×1]"],
  ]);
});

function part2(id: string): string[][] {
  const part = statutoryForms.find((form) => form.id === id)?.parts[1];
  return part?.kind === "table"
    ? part.layout.bands.map(({ head, body }) => [...head, ...body].map(printed))
    : [];
}

/** A row in short: labels, `·` for a figure, spans where they are not one. */
function printed(row: LayoutRow): string {
  return row
    .map(({ role, text, colSpan, rowSpan }) => {
      const span = colSpan === 1 && rowSpan === 1 ? "" : `[${colSpan}×${rowSpan}]`;
      return (role === "data" ? "·" : text) + span;
    })
    .join(" ");
}
