/**
 * @generated from schemas/2019.schema.json (sha256 6c747c778251). Edit the schema, then run: npm run generate
 */

/**
 * 政府信息公开工作年度报告（2019格式）
 *
 * 国办公开办函〔2019〕60号
 */
export interface Report2019 {
  /**
   * 格式
   *
   * 国办公开办函〔2019〕60号规定的格式，用于2019、2020年度的报告。写时要加引号："2019"。
   */
  format: "2019";
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
   * 没有的写“无”。
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
   * - 本年新制作数量：只有国务院部门、省级政府、设区的市和自治州政府可以制定规章；本机关若制发的是规范性文件，请填入下一行（rules-authority）
   */
  regulations: Documents;
  /** 规范性文件 */
  normativeDocuments: Documents;
  /** 行政许可 */
  licensing: Items;
  /** 其他对外管理服务事项 */
  otherServices: Items;
  /** 行政处罚 */
  penalties: Items;
  /** 行政强制 */
  coercion: Items;
  /** 行政事业性收费 */
  fees: FeeItems;
  /**
   * 政府集中采购
   *
   * 勾稽关系：
   * - 采购总金额：本表未规定金额单位，元与万元都有人用，请写明（amount-unit）
   */
  procurement: Purchases;
}

/** 用于“规章”“规范性文件”。 */
export interface Documents {
  /**
   * 本年新制作数量
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   */
  created?: number | null;
  /**
   * 本年新公开数量
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   */
  disclosed?: number | null;
  /**
   * 对外公开总数量
   *
   * 非负整数，单位：件。没有发生的填 0，不要留空。
   */
  available?: number | null;
}

/** 用于“行政许可”“其他对外管理服务事项”“行政处罚” 等 4 处。 */
export interface Items {
  /**
   * 上一年项目数量
   *
   * 非负整数，单位：项。
   *
   * 勾稽关系：
   * - 处理决定数量应填本年作出的决定件数（办件量），不是增减后的项目数量；请核对（decisions-equal-item-count：itemsChange 不为 0 时，itemsLastYear + itemsChange ≠ decisions）
   * - 减少的项目不能多于上一年的项目（items-negative）
   * - 上一年项目数量，应等于上一年报告的上一年项目数量加减其本年增减（items-carried）
   */
  itemsLastYear?: number | null;
  /**
   * 本年增/减
   *
   * 项目数量比上一年增加（正数）或减少（负数）多少。
   *
   * 单位：项。
   * 印作“增16”“减38”“0”。
   *
   * 勾稽关系：
   * - 处理决定数量应填本年作出的决定件数（办件量），不是增减后的项目数量；请核对（decisions-equal-item-count：itemsChange 不为 0 时，itemsLastYear + itemsChange ≠ decisions）
   * - 减少的项目不能多于上一年的项目（items-negative）
   * - 上一年项目数量，应等于上一年报告的上一年项目数量加减其本年增减（items-carried）
   */
  itemsChange?: number | null;
  /**
   * 处理决定数量
   *
   * 本年作出的处理决定（办件量），不是项目数量的增减结果。
   *
   * 单位：件。
   *
   * 勾稽关系：
   * - 处理决定数量应填本年作出的决定件数（办件量），不是增减后的项目数量；请核对（decisions-equal-item-count：itemsChange 不为 0 时，itemsLastYear + itemsChange ≠ decisions）
   */
  decisions?: number | null;
}

/** 用于“行政事业性收费”。 */
export interface FeeItems {
  /**
   * 上一年项目数量
   *
   * 非负整数，单位：项。
   *
   * 勾稽关系：
   * - 减少的项目不能多于上一年的项目（items-negative）
   * - 上一年项目数量，应等于上一年报告的上一年项目数量加减其本年增减（items-carried）
   */
  itemsLastYear?: number | null;
  /**
   * 本年增/减
   *
   * 整数：增加为正，减少为负，没有变化填 0；印作“增16”“减38”“0”。
   *
   * 单位：项。
   *
   * 勾稽关系：
   * - 减少的项目不能多于上一年的项目（items-negative）
   * - 上一年项目数量，应等于上一年报告的上一年项目数量加减其本年增减（items-carried）
   */
  itemsChange?: number | null;
}

/** 用于“政府集中采购”。 */
export interface Purchases {
  /**
   * 采购项目数量
   *
   * 非负整数，单位：项。
   */
  projects?: number | null;
  /**
   * 采购总金额
   *
   * 金额与单位，写作 { value: 71, unit: 万元 }。
   *
   * 单位：万元 / 元 / 亿元。
   */
  amount?: PurchaseAmount | number | null;
}

/**
 * 用于“采购总金额”。
 *
 * 金额与单位，写作 { value: 71, unit: 万元 }。
 */
export interface PurchaseAmount {
  /** 金额 */
  value: number;
  /** 单位 */
  unit: "万元" | "元" | "亿元";
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

/** 用于“一、本年新收政府信息公开申请数量”“二、上年结转政府信息公开申请数量”“（一）予以公开” 等 23 处。 */
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
  /**
   * （六）其他处理
   *
   * 勾稽关系：
   * - （一）至（六）各项之和，应等于（七）总计（requests-outcome-total）
   */
  otherHandling: Applicants;
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
