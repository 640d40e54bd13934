/**
 * @generated from schemas/2021.schema.json (sha256 62018e3657f8). Edit the schema, then run: npm run generate
 */

/**
 * 政府信息公开工作年度报告（2021格式）
 *
 * 国办公开办函〔2021〕30号
 */
export interface Report2021 {
  /**
   * 格式
   *
   * 国办公开办函〔2021〕30号规定的格式，用于2021年度及以后的报告。写时要加引号："2021"。
   */
  format: "2021";
  /**
   * 报告年度
   *
   * 统计期限为当年1月1日至12月31日。
   */
  year: number;
  /**
   * 机关名称
   *
   * 全称，与印章一致；用于报告标题。
   */
  organ: string;
  /**
   * 统计范围
   *
   * own：本机关；area：本行政区域汇总。不写即为本机关。
   */
  scope?: "own" | "area";
  /**
   * 公布日期
   *
   * 年-月-日，例如 2024-01-30。
   */
  published?: string;
  /**
   * 网址
   *
   * 公布报告的网站，以 http:// 或 https:// 开头。
   */
  website?: string;
  /**
   * 统一社会信用代码
   *
   * 18 位数字或大写字母。
   */
  organCode?: string;
  /**
   * 行政区划代码
   *
   * 6 至 12 位数字。
   */
  region?: string;
  /** 曾用名称 */
  formerNames?: string[];
  /**
   * 来源
   *
   * 本文件由已公布的报告录入时，记其出处。
   */
  source?: Source;
  /**
   * 更正
   *
   * 更正后重新公布的报告，记其次序与原因。
   */
  revision?: Revision;
  /**
   * 一、总体情况
   *
   * 通常依次写：（一）主动公开（二）依申请公开（三）政府信息管理（四）政府信息公开平台建设（五）监督保障。
   */
  overview: string;
  /** 二、主动公开政府信息情况 */
  disclosure: Disclosure;
  /** 三、收到和处理政府信息公开申请情况 */
  requests: Requests;
  /** 四、政府信息公开行政复议、行政诉讼情况 */
  disputes: Disputes;
  /**
   * 五、存在的主要问题及改进情况
   *
   * 写本年存在的问题、上年问题的改进情况与下一步措施。
   */
  problems: string;
  /**
   * 六、其他需要报告的事项
   *
   * 包括收取信息处理费的情况；没有其他事项的写“无”。
   */
  otherMatters: string;
  /**
   * 附注
   *
   * 以位置（如 /disclosure/regulations/issued）为键，附注为值；印在该处。
   */
  notes?: Record<string, string>;
  /**
   * 已核实的提示
   *
   * 经人工核实、不再提示的项目，须写明理由。
   */
  suppressions?: Suppression[];
}

/**
 * 来源
 *
 * 本文件由已公布的报告录入时，记其出处。
 */
export interface Source {
  /** 网址 */
  url: string;
  /**
   * 获取日期
   *
   * 年-月-日，例如 2024-01-30。
   */
  retrieved?: string;
  /** 原文件的 SHA-256 */
  sha256?: string;
}

/**
 * 更正
 *
 * 更正后重新公布的报告，记其次序与原因。
 */
export interface Revision {
  /** 第几次更正 */
  no: number;
  /**
   * 更正日期
   *
   * 年-月-日，例如 2024-01-30。
   */
  date: string;
  /** 更正原因 */
  reason: string;
}

/** 二、主动公开政府信息情况 */
export interface Disclosure {
  /**
   * 规章
   *
   * 勾稽关系：
   * - 本年制发件数：只有国务院部门、省级政府、设区的市和自治州政府可以制定规章；本机关若制发的是规范性文件，请填入下一行（rules-authority）
   */
  regulations: Documents;
  /** 行政规范性文件 */
  normativeDocuments: Documents;
  /** 行政许可 */
  licensing: Decisions;
  /** 行政处罚 */
  penalties: Decisions;
  /** 行政强制 */
  coercion: Decisions;
  /** 行政事业性收费 */
  fees: Charges;
}

/** 用于“规章”“行政规范性文件”。 */
export interface Documents {
  /**
   * 本年制发件数
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 本年制发减去本年废止，不应多于现行有效（documents-in-force）
   * - 现行有效件数，应等于上一年报告的现行有效件数加本年制发、减本年废止；有文件自动失效等情形的，请加附注（documents-carried）
   */
  issued?: number | null;
  /**
   * 本年废止件数
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 本年制发减去本年废止，不应多于现行有效（documents-in-force）
   * - 现行有效件数，应等于上一年报告的现行有效件数加本年制发、减本年废止；有文件自动失效等情形的，请加附注（documents-carried）
   */
  repealed?: number | null;
  /**
   * 现行有效件数
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 本年制发减去本年废止，不应多于现行有效（documents-in-force）
   * - 现行有效件数，应等于上一年报告的现行有效件数加本年制发、减本年废止；有文件自动失效等情形的，请加附注（documents-carried）
   */
  inForce?: number | null;
}

/** 用于“行政许可”“行政处罚”“行政强制”。 */
export interface Decisions {
  /**
   * 本年处理决定数量
   *
   * 本年作出的处理决定件数，包括依法不公开的。
   *
   * 单位：件。
   */
  decisions?: number | null;
}

/** 用于“行政事业性收费”。 */
export interface Charges {
  /**
   * 本年收费金额（单位：万元）
   *
   * 金额，单位：万元，可有小数，照写照印。
   */
  amount?: number | null;
}

/** 三、收到和处理政府信息公开申请情况 */
export interface Requests {
  /**
   * 一、本年新收政府信息公开申请数量
   *
   * 本年1月1日至12月31日新收到的申请，不含上年结转。
   *
   * 勾稽关系：
   * - 第一项加第二项之和，应等于第三项（七）总计加第四项（requests-balance）
   */
  received: Applicants;
  /**
   * 二、上年结转政府信息公开申请数量
   *
   * 上年收到、结转到本年继续办理的申请，应等于上年报告的“结转下年度继续办理”。
   *
   * 勾稽关系：
   * - 第一项加第二项之和，应等于第三项（七）总计加第四项（requests-balance）
   * - 上年结转数，应等于上一年报告中结转下年度继续办理的数（carry-over）
   */
  carriedIn: Applicants;
  /** 三、本年度办理结果 */
  outcomes: Outcomes;
  /**
   * 四、结转下年度继续办理
   *
   * 到12月31日尚未办结、转到下一年继续办理的申请。
   *
   * 勾稽关系：
   * - 第一项加第二项之和，应等于第三项（七）总计加第四项（requests-balance）
   * - 上年结转数，应等于上一年报告中结转下年度继续办理的数（carry-over）
   */
  carriedOut: Applicants;
}

/** 用于“一、本年新收政府信息公开申请数量”“二、上年结转政府信息公开申请数量”“（一）予以公开” 等 25 处。 */
export interface Applicants {
  /**
   * 自然人
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 自然人与五类法人或其他组织之和，应等于本行总计（requests-row-total）
   */
  person?: number | null;
  /**
   * 商业企业
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 自然人与五类法人或其他组织之和，应等于本行总计（requests-row-total）
   */
  business?: number | null;
  /**
   * 科研机构
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 自然人与五类法人或其他组织之和，应等于本行总计（requests-row-total）
   */
  research?: number | null;
  /**
   * 社会公益组织
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 自然人与五类法人或其他组织之和，应等于本行总计（requests-row-total）
   */
  welfare?: number | null;
  /**
   * 法律服务机构
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 自然人与五类法人或其他组织之和，应等于本行总计（requests-row-total）
   */
  legal?: number | null;
  /**
   * 其他
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 自然人与五类法人或其他组织之和，应等于本行总计（requests-row-total）
   */
  other?: number | null;
  /**
   * 总计
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 自然人与五类法人或其他组织之和，应等于本行总计（requests-row-total）
   */
  total?: number | null;
}

/** 三、本年度办理结果 */
export interface Outcomes {
  /**
   * （一）予以公开
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  granted: Applicants;
  /**
   * （二）部分公开（区分处理的，只计这一情形，不计其他情形）
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  partial: Applicants;
  /** （三）不予公开 */
  refused: Refused;
  /** （四）无法提供 */
  unavailable: Unavailable;
  /** （五）不予处理 */
  notProcessed: NotProcessed;
  /** （六）其他处理 */
  otherHandling: OtherHandling;
  /**
   * （七）总计
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   * - 第一项加第二项之和，应等于第三项（七）总计加第四项（requests-balance）
   */
  total: Applicants;
}

/** （三）不予公开 */
export interface Refused {
  /**
   * 1.属于国家秘密
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  stateSecret: Applicants;
  /**
   * 2.其他法律行政法规禁止公开
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  prohibitedByLaw: Applicants;
  /**
   * 3.危及“三安全一稳定”
   *
   * 公开后可能危及国家安全、公共安全、经济安全、社会稳定的。
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  publicSafety: Applicants;
  /**
   * 4.保护第三方合法权益
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  thirdParty: Applicants;
  /**
   * 5.属于三类内部事务信息
   *
   * 人事管理、后勤管理、内部工作流程三类。
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  internalAffairs: Applicants;
  /**
   * 6.属于四类过程性信息
   *
   * 讨论记录、过程稿、磋商信函、请示报告四类。
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  deliberative: Applicants;
  /**
   * 7.属于行政执法案卷
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  enforcementFile: Applicants;
  /**
   * 8.属于行政查询事项
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  enquiryMatter: Applicants;
}

/** （四）无法提供 */
export interface Unavailable {
  /**
   * 1.本机关不掌握相关政府信息
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  notHeld: Applicants;
  /**
   * 2.没有现成信息需要另行制作
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  needsCreation: Applicants;
  /**
   * 3.补正后申请内容仍不明确
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  stillUnclear: Applicants;
}

/** （五）不予处理 */
export interface NotProcessed {
  /**
   * 1.信访举报投诉类申请
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  petition: Applicants;
  /**
   * 2.重复申请
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  duplicate: Applicants;
  /**
   * 3.要求提供公开出版物
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  publication: Applicants;
  /**
   * 4.无正当理由大量反复申请
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  excessive: Applicants;
  /**
   * 5.要求行政机关确认或重新出具已获取信息
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  reissue: Applicants;
}

/** （六）其他处理 */
export interface OtherHandling {
  /**
   * 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  notCorrected: Applicants;
  /**
   * 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  feeUnpaid: Applicants;
  /**
   * 3.其他
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  other: Applicants;
}

/** 四、政府信息公开行政复议、行政诉讼情况 */
export interface Disputes {
  /** 行政复议 */
  review: Cases;
  /** 行政诉讼 */
  litigation: Litigation;
}

/** 用于“行政复议”“未经复议直接起诉”“复议后起诉”。 */
export interface Cases {
  /**
   * 结果维持
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 结果维持、结果纠正、其他结果、尚未审结之和，应等于总计（disputes-total）
   */
  upheld?: number | null;
  /**
   * 结果纠正
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 结果维持、结果纠正、其他结果、尚未审结之和，应等于总计（disputes-total）
   */
  corrected?: number | null;
  /**
   * 其他结果
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 结果维持、结果纠正、其他结果、尚未审结之和，应等于总计（disputes-total）
   */
  other?: number | null;
  /**
   * 尚未审结
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 结果维持、结果纠正、其他结果、尚未审结之和，应等于总计（disputes-total）
   */
  pending?: number | null;
  /**
   * 总计
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   *
   * 勾稽关系：
   * - 结果维持、结果纠正、其他结果、尚未审结之和，应等于总计（disputes-total）
   */
  total?: number | null;
}

/** 行政诉讼 */
export interface Litigation {
  /** 未经复议直接起诉 */
  direct: Cases;
  /** 复议后起诉 */
  afterReview: Cases;
}

export interface Suppression {
  /** 规则 */
  rule: string;
  /**
   * 位置
   *
   * 所核实的提示的位置；同一理由的几处，写成列表。
   */
  at: string | string[];
  /**
   * 理由
   *
   * 写明核实的情况，至少两个字。
   */
  reason: string;
}
