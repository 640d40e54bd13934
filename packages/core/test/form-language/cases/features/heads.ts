import type { FeatureCase } from "../../case.js";

const columns = "/definitions/applicants";
const review = "/properties/result/properties/review";

/** `x-heads`: heads above columns, which change nothing but print. */
export const headFeatures: readonly FeatureCase[] = [
  {
    name: "one head above all columns",
    form: { [`${columns}/x-heads`]: [{ title: "申请人", columns: ["person", "firm", "total"] }] },
    broken: { "/flow/left/total": 9 },
    finds: ["people-total /flow/left/total"],
  },
  {
    name: "heads of three levels",
    form: {
      [`${columns}/x-heads`]: [
        {
          title: "申请人",
          columns: ["person", { title: "组织", columns: [{ title: "企业", columns: ["firm"] }] }],
        },
        "total",
      ],
    },
    broken: { "/flow/left/total": 9 },
    finds: ["people-total /flow/left/total"],
  },
  {
    name: "heads above one row",
    form: { [`${review}/x-heads`]: [{ title: "审结", columns: ["upheld", "corrected"] }, "total"] },
  },
  {
    name: "heads above a list",
    form: {
      "/definitions/project/x-heads": [
        "name",
        { title: "金额", columns: ["planned", "paid"] },
        "done",
        "remark",
      ],
    },
  },
  {
    name: "heads above a band",
    form: { "/definitions/documents/x-heads": [{ title: "件数", columns: ["before", "made", "kept"] }] },
  },
];
