import type { Block, DocumentTable, ReportDocument } from "../src/document/document.js";
import { bandsTable, leaf, rowsTable, rowTable, withCell, type Label } from "./sample-tables.js";

const five: [string, number][] = [
  ["信息内容", 1],
  ["上一年项目数量", 1],
  ["本年增/减", 2],
  ["处理决定数量", 1],
];

export const disclosure: DocumentTable = bandsTable(
  5,
  [
    {
      title: "第二十条第（一）项",
      heads: [
        ["信息内容", 1],
        ["本年新制作数量", 1],
        ["本年新公开数量", 2],
        ["对外公开总数量", 1],
      ],
      rows: ["规章", "规范性文件"],
    },
    { title: "第二十条第（五）项", heads: five, rows: ["行政许可", "其他对外管理服务事项"] },
    { title: "第二十条第（六）项", heads: five, rows: ["行政处罚", "行政强制"] },
    {
      title: "第二十条第（八）项",
      heads: [
        ["信息内容", 1],
        ["上一年项目数量", 2],
        ["本年增/减", 2],
      ],
      rows: ["行政事业性收费"],
    },
    {
      title: "第二十条第（九）项",
      heads: [
        ["信息内容", 1],
        ["采购项目数量", 2],
        ["采购总金额", 2],
      ],
      rows: ["政府集中采购"],
    },
  ],
  [
    ["0", "0", "0"],
    ["1", "1", "1"],
    ["12", "增16", "28"],
    ["0", "0", "0"],
    ["1", "0", "1"],
    ["0", "0", "0"],
    ["2", "0"],
    ["25", "71万元"],
  ],
);

const applicants: readonly Label[] = [
  [
    "申请人情况",
    [
      leaf("自然人"),
      ["法人或其他组织", ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map(leaf)],
      leaf("总计"),
    ],
  ],
];

const refused = [
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
  "4.保护第三方合法权益",
  "5.属于三类内部事务信息",
  "6.属于四类过程性信息",
  "7.属于行政执法案卷",
  "8.属于行政查询事项",
];
const unable = ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"];
const rejected = [
  "1.信访举报投诉类申请",
  "2.重复申请",
  "3.要求提供公开出版物",
  "4.无正当理由大量反复申请",
  "5.要求行政机关确认或重新出具已获取信息",
];
const elsewise = [
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  "3.其他",
];

const outcomes = (other: Label): readonly Label[] => [
  leaf("（一）予以公开"),
  leaf("（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
  ["（三）不予公开", refused.map(leaf)],
  ["（四）无法提供", unable.map(leaf)],
  ["（五）不予处理", rejected.map(leaf)],
  other,
  leaf("（七）总计"),
];

const requestsTable = (other: Label): DocumentTable =>
  rowsTable(
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    applicants,
    [
      leaf("一、本年新收政府信息公开申请数量"),
      leaf("二、上年结转政府信息公开申请数量"),
      ["三、本年度办理结果", outcomes(other)],
      leaf("四、结转下年度继续办理"),
    ],
    (row, column) =>
      String(row === 0 ? [44, 3, 0, 0, 1, 0, 48][column] : row === 2 ? [40, 3, 0, 0, 1, 0, 44][column] : 0),
  );

export const requests = requestsTable(leaf("（六）其他处理"));
export const requests2021 = requestsTable(["（六）其他处理", elsewise.map(leaf)]);

const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map(leaf);
export const disputes: DocumentTable = rowTable(
  [
    ["行政复议", results],
    [
      "行政诉讼",
      [
        ["未经复议直接起诉", results],
        ["复议后起诉", results],
      ],
    ],
  ],
  (_, column) => ["1", "0", "0", "1", "2", "37", "3", "0", "0", "44", "0", "0", "0", "0", "0"][column] ?? "",
);

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const runIn = (level: 2 | 3 | 4, lead: string, text: string): Block => ({
  kind: "paragraph",
  runIn: { level, text: lead },
  text,
});

const overview: readonly Block[] = [
  paragraph(
    "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）要求，特向社会公布湘潭县人力资源和社会保障局2020年政府信息公开年度报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项共六个部分组成。文中所列数据的统计期限自2020年1月1日起至2020年12月31日止。本报告电子版可在本网站即湘潭县人力资源和社会保障局门户网站（http://www.xtx.gov.cn/9128/index.htm）下载。",
  ),
  { kind: "heading", level: 2, text: "（一）2020年度工作开展情况" },
  paragraph(
    "2020年，湘潭县人力资源和社会保障局紧紧围绕县委、县政府挺进“全国百强县”、创建“全国文明城市”总体目标，坚持“民生为本、人才优先”的工作主线，围绕全县政务公开总体要求，不断创新工作思路、改善工作作风、优化服务效能，政府信息公开工作取得新的进展。",
  ),
  runIn(
    3,
    "1.健全体系，推动政府信息公开标准化。",
    "一是强化组织领导。我局成立了由局长任组长、分管副局长任副组长的政府信息公开领导小组，并安排专人做好政府信息公开的具体工作。二是健全制度体系。进一步健全了《县人社局市长热线（信箱）、县长（书记）信箱办理工作实施意见》《信息管理制度》《政务公开和政务服务工作监督制度》等规章制度，确保了工作的严肃性。",
  ),
  runIn(
    3,
    "2.丰富载体，推动政府信息公开便捷化。",
    "综合运用局网、公众号、报刊、电视、网络、电子显示屏等媒介进行信息宣传，坚持做到微信公众号定期有推送，门户网站及时有更新。",
  ),
  { kind: "heading", level: 2, text: "（二）主动公开政府信息情况" },
  paragraph(
    "2020年，我局主动公开政府信息278条，其中，在局门户网站、县网等网站公布344条，其中工作动态153条，通知公告184条，其他信息7条。",
  ),
];

const problems: readonly Block[] = [
  paragraph("2020年，我局政府信息公开工作主要存在政务公开内容不够丰富、信息公开力度不够大等薄弱环节。"),
  paragraph(
    "针对以上问题，下一步我局将从以下三个方面着手，切实做好信息公开工作。一是进一步完善政府信息公开各项制度，加强政府信息公开工作的考核评估、培训宣传，不断创新工作思路，改进工作方法。二是进一步加强政务信息公开力度，要围绕中心，突出重点。三是加大对政府信息公开的督促检查力度，实行有效监督。",
  ),
];

/** A whole report of the form of 2019, as a county bureau published it. */
export const sampleDocument: ReportDocument = {
  language: "zh-CN",
  title: "湘潭县人力资源和社会保障局2020年政府信息公开工作年度报告",
  organ: "湘潭县人力资源和社会保障局",
  year: 2020,
  published: "2021-01-20",
  parts: [
    { pointer: "/overview", title: "一、总体情况", blocks: overview },
    {
      pointer: "/disclosure",
      title: "二、主动公开政府信息情况",
      blocks: [{ kind: "table", table: disclosure }],
    },
    {
      pointer: "/requests",
      title: "三、收到和处理政府信息公开申请情况",
      blocks: [{ kind: "table", table: requests }],
    },
    {
      pointer: "/disputes",
      title: "四、政府信息公开行政复议、行政诉讼情况",
      blocks: [{ kind: "table", table: disputes }],
    },
    { pointer: "/problems", title: "五、存在的主要问题及改进情况", blocks: problems },
    {
      pointer: "/other",
      title: "六、其他需要报告的事项",
      blocks: [paragraph("无其他需要报告的事项。"), { kind: "note", text: "注：采购总金额的单位为万元。" }],
    },
  ],
};

const marked = withCell(
  withCell(requests, "/requests/0/6", { mark: { kind: "error", text: "应为 40" } }),
  "/requests/3/1",
  {
    text: "",
    mark: { kind: "blank", text: "未填" },
  },
);

/** The same report as a draft with a wrong and a blank figure. */
export const sampleDraft: ReportDocument = {
  ...sampleDocument,
  parts: sampleDocument.parts.map((part) =>
    part.pointer === "/requests" ? { ...part, blocks: [{ kind: "table", table: marked }] } : part,
  ),
  draft: {
    title: "待核对事项",
    noFindings: "没有发现问题。",
    watermark: "草稿",
    findings: [
      { severity: "error", label: "一、本年新收政府信息公开申请数量 › 总计", message: "应为 40，现为 48。" },
      { severity: "warning", label: "（二）部分公开 › 商业企业", message: "未填：没有数量时填 0。" },
      { severity: "info", label: "六、其他需要报告的事项", message: "没有提到信息处理费。" },
    ],
  },
};

/** The report with its first paragraph replaced. */
export function withText(text: string): ReportDocument {
  const [first, ...rest] = sampleDocument.parts;
  if (!first) return sampleDocument;
  return { ...sampleDocument, parts: [{ ...first, blocks: [paragraph(text), ...first.blocks] }, ...rest] };
}
