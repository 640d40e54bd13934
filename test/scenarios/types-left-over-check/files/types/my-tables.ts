/**
 * @generated from library.schema.json (sha256 989aabfa332c). Edit the schema, then run: gouji types
 */
import type { Table } from "../contracts.js";

/** The tables of the form as they are printed, by their key in a report. */
export const tables: {
  readonly holdings: Table;
  readonly loans: Table;
  readonly visits: Table;
} = {
  holdings: {
    kind: "bands",
    pointer: "/holdings",
    title: "二、馆藏情况",
    gridColumns: 7,
    labelColumns: 1,
    bands: [
      {
        head: [
          [{ text: "（一）馆藏", colSpan: 7, rowSpan: 1 }],
          [
            { text: "项目", colSpan: 1, rowSpan: 1 },
            { text: "年初册数", colSpan: 2, rowSpan: 1 },
            { text: "新增册数", colSpan: 1, rowSpan: 1 },
            { text: "剔旧册数", colSpan: 2, rowSpan: 1 },
            { text: "年末册数", colSpan: 1, rowSpan: 1 },
          ],
        ],
        columns: [
          { title: "年初册数", labels: ["年初册数"], colSpan: 2, integer: true, unit: "册次" },
          { title: "新增册数", labels: ["新增册数"], colSpan: 1, integer: true, unit: "册次" },
          { title: "剔旧册数", labels: ["剔旧册数"], colSpan: 2, integer: true, unit: "册次" },
          { title: "年末册数", labels: ["年末册数"], colSpan: 1, integer: true, unit: "册次" },
        ],
        rows: [
          {
            pointer: "/holdings/books",
            title: "图书",
            labels: ["图书"],
            boxes: [{ text: "图书", colSpan: 1, rowSpan: 1 }],
            cells: [
              "/holdings/books/before",
              "/holdings/books/added",
              "/holdings/books/removed",
              "/holdings/books/after",
            ],
          },
          {
            pointer: "/holdings/periodicals",
            title: "期刊",
            labels: ["期刊"],
            boxes: [{ text: "期刊", colSpan: 1, rowSpan: 1 }],
            cells: [
              "/holdings/periodicals/before",
              "/holdings/periodicals/added",
              "/holdings/periodicals/removed",
              "/holdings/periodicals/after",
            ],
          },
        ],
      },
      {
        head: [
          [{ text: "（二）经费", colSpan: 7, rowSpan: 1 }],
          [
            { text: "项目", colSpan: 1, rowSpan: 1 },
            { text: "拨款（单位：万元）", colSpan: 2, rowSpan: 1 },
            { text: "支出（单位：万元）", colSpan: 2, rowSpan: 1 },
            { text: "比上年增减", colSpan: 2, rowSpan: 1 },
          ],
        ],
        columns: [
          { title: "拨款（单位：万元）", labels: ["拨款（单位：万元）"], colSpan: 2, integer: false, unit: "万元" },
          { title: "支出（单位：万元）", labels: ["支出（单位：万元）"], colSpan: 2, integer: false, unit: "万元" },
          { title: "比上年增减", labels: ["比上年增减"], colSpan: 2, integer: true, unit: "万元", sign: ["多", "少"] },
        ],
        rows: [
          {
            pointer: "/holdings/spending",
            title: "购书经费",
            labels: ["购书经费"],
            boxes: [{ text: "购书经费", colSpan: 1, rowSpan: 1 }],
            cells: ["/holdings/spending/granted", "/holdings/spending/spent", "/holdings/spending/change"],
          },
        ],
      },
    ],
  },
  loans: {
    kind: "matrix",
    pointer: "/loans",
    title: "三、外借情况",
    gridColumns: 6,
    labelColumns: 2,
    bands: [
      {
        head: [
          [{ text: "", colSpan: 2, rowSpan: 3 }, { text: "读者类别", colSpan: 4, rowSpan: 1 }],
          [
            { text: "成年人", colSpan: 1, rowSpan: 2 },
            { text: "未成年人", colSpan: 2, rowSpan: 1 },
            { text: "合计", colSpan: 1, rowSpan: 2 },
          ],
          [{ text: "幼儿", colSpan: 1, rowSpan: 1 }, { text: "学生", colSpan: 1, rowSpan: 1 }],
        ],
        columns: [
          { title: "成年人", labels: ["读者类别", "成年人"], colSpan: 1, integer: true, unit: "册次" },
          { title: "幼儿", labels: ["读者类别", "未成年人", "幼儿"], colSpan: 1, integer: true, unit: "册次" },
          { title: "学生", labels: ["读者类别", "未成年人", "学生"], colSpan: 1, integer: true, unit: "册次" },
          { title: "合计", labels: ["读者类别", "合计"], colSpan: 1, integer: true, unit: "册次" },
        ],
        rows: [
          {
            pointer: "/loans/lent",
            title: "一、借出册次",
            labels: ["一、借出册次"],
            boxes: [{ text: "一、借出册次", colSpan: 2, rowSpan: 1 }],
            cells: ["/loans/lent/adult", "/loans/lent/infant", "/loans/lent/pupil", "/loans/lent/all"],
          },
          {
            pointer: "/loans/returned/onTime",
            title: "1.按期归还",
            labels: ["二、归还册次", "1.按期归还"],
            boxes: [{ text: "二、归还册次", colSpan: 1, rowSpan: 2 }, { text: "1.按期归还", colSpan: 1, rowSpan: 1 }],
            cells: [
              "/loans/returned/onTime/adult",
              "/loans/returned/onTime/infant",
              "/loans/returned/onTime/pupil",
              "/loans/returned/onTime/all",
            ],
          },
          {
            pointer: "/loans/returned/late",
            title: "2.逾期归还",
            labels: ["二、归还册次", "2.逾期归还"],
            boxes: [{ text: "2.逾期归还", colSpan: 1, rowSpan: 1 }],
            cells: [
              "/loans/returned/late/adult",
              "/loans/returned/late/infant",
              "/loans/returned/late/pupil",
              "/loans/returned/late/all",
            ],
          },
          {
            pointer: "/loans/outstanding",
            title: "三、尚未归还",
            labels: ["三、尚未归还"],
            boxes: [{ text: "三、尚未归还", colSpan: 2, rowSpan: 1 }],
            cells: [
              "/loans/outstanding/adult",
              "/loans/outstanding/infant",
              "/loans/outstanding/pupil",
              "/loans/outstanding/all",
            ],
          },
        ],
      },
    ],
  },
  visits: {
    kind: "record",
    pointer: "/visits",
    title: "四、到馆情况",
    gridColumns: 5,
    labelColumns: 0,
    bands: [
      {
        head: [
          [{ text: "阅览室", colSpan: 3, rowSpan: 1 }, { text: "讲座", colSpan: 2, rowSpan: 1 }],
          [
            { text: "工作日", colSpan: 1, rowSpan: 1 },
            { text: "周末", colSpan: 1, rowSpan: 1 },
            { text: "合计", colSpan: 1, rowSpan: 1 },
            { text: "现场", colSpan: 1, rowSpan: 1 },
            { text: "线上", colSpan: 1, rowSpan: 1 },
          ],
        ],
        columns: [
          { title: "工作日", labels: ["阅览室", "工作日"], colSpan: 1, integer: true, unit: "册次" },
          { title: "周末", labels: ["阅览室", "周末"], colSpan: 1, integer: true, unit: "册次" },
          { title: "合计", labels: ["阅览室", "合计"], colSpan: 1, integer: true, unit: "册次" },
          { title: "现场", labels: ["讲座", "现场"], colSpan: 1, integer: true, unit: "册次" },
          { title: "线上", labels: ["讲座", "线上"], colSpan: 1, integer: true, unit: "册次" },
        ],
        rows: [
          {
            pointer: "/visits",
            title: "四、到馆情况",
            labels: [],
            boxes: [],
            cells: [
              "/visits/reading/weekday",
              "/visits/reading/weekend",
              "/visits/reading/both",
              "/visits/lectures/onSite",
              "/visits/lectures/online",
            ],
          },
        ],
      },
    ],
  },
};
