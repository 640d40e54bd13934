/**
 * @generated from museum.schema.json (sha256 989aabfa332c). Edit the schema, then run: gouji types
 */

/**
 * 公共图书馆服务年度报告（虚构）
 *
 * 虚构的表式，用来证明：增加一种表式只需要一个文件。
 */
export interface ReportMuseum {
  /** 表式 */
  format: "museum";
  /** 年度 */
  year: number;
  /** 图书馆名称 */
  organ: string;
  /** 公布日期 */
  published?: string;
  /** 一、工作概述 */
  summary: string;
  /** 二、馆藏情况 */
  holdings: Holdings;
  /** 三、外借情况 */
  loans: Loans;
  /** 四、到馆情况 */
  visits: Visits;
  /** 五、下一步安排 */
  plans: string;
  /** 附注 */
  notes?: Record<string, string>;
  /** 已核实的提示 */
  suppressions?: Suppression[];
}

/** 二、馆藏情况 */
export interface Holdings {
  /** 图书 */
  books: Stock;
  /** 期刊 */
  periodicals: Stock;
  /** 购书经费 */
  spending: Money;
}

/** 用于“图书”“期刊”。 */
export interface Stock {
  /**
   * 年初册数
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 年初加新增减剔旧，应等于年末（stock-balance）
   */
  before?: number | null;
  /**
   * 新增册数
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 年初加新增减剔旧，应等于年末（stock-balance）
   */
  added?: number | null;
  /**
   * 剔旧册数
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 年初加新增减剔旧，应等于年末（stock-balance）
   */
  removed?: number | null;
  /**
   * 年末册数
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 年初加新增减剔旧，应等于年末（stock-balance）
   */
  after?: number | null;
}

/** 用于“购书经费”。 */
export interface Money {
  /**
   * 拨款（单位：万元）
   *
   * 勾稽关系：
   * - 支出不应超过拨款（spending-within-grant）
   */
  granted?: number | null;
  /**
   * 支出（单位：万元）
   *
   * 勾稽关系：
   * - 支出不应超过拨款（spending-within-grant）
   */
  spent?: number | null;
  /**
   * 比上年增减
   *
   * 单位：万元。
   * 印作“多16”“少38”“0”。
   */
  change?: number | null;
}

/** 三、外借情况 */
export interface Loans {
  /**
   * 一、借出册次
   *
   * 勾稽关系：
   * - 借出等于归还加尚未归还（loans-balance）
   */
  lent: Readers;
  /** 二、归还册次 */
  returned: Returned;
  /**
   * 三、尚未归还
   *
   * 勾稽关系：
   * - 借出等于归还加尚未归还（loans-balance）
   */
  outstanding: Readers;
}

/** 用于“一、借出册次”“1.按期归还”“2.逾期归还” 等 4 处。 */
export interface Readers {
  /**
   * 成年人
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 各类读者之和，应等于合计（readers-total）
   */
  adult?: number | null;
  /**
   * 幼儿
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 各类读者之和，应等于合计（readers-total）
   */
  infant?: number | null;
  /**
   * 学生
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 各类读者之和，应等于合计（readers-total）
   */
  pupil?: number | null;
  /**
   * 合计
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 各类读者之和，应等于合计（readers-total）
   */
  all?: number | null;
}

/** 二、归还册次 */
export interface Returned {
  /**
   * 1.按期归还
   *
   * 勾稽关系：
   * - 借出等于归还加尚未归还（loans-balance）
   */
  onTime: Readers;
  /**
   * 2.逾期归还
   *
   * 勾稽关系：
   * - 借出等于归还加尚未归还（loans-balance）
   */
  late: Readers;
}

/** 四、到馆情况 */
export interface Visits {
  /** 阅览室 */
  reading: Days;
  /** 讲座 */
  lectures: Lectures;
}

/** 用于“阅览室”。 */
export interface Days {
  /**
   * 工作日
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 工作日与周末之和，应等于合计（visits-total）
   */
  weekday?: number | null;
  /**
   * 周末
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 工作日与周末之和，应等于合计（visits-total）
   */
  weekend?: number | null;
  /**
   * 合计
   *
   * 非负整数。
   *
   * 单位：册次。
   *
   * 勾稽关系：
   * - 工作日与周末之和，应等于合计（visits-total）
   */
  both?: number | null;
}

/** 讲座 */
export interface Lectures {
  /**
   * 现场
   *
   * 非负整数。
   *
   * 单位：册次。
   */
  onSite: number | null;
  /**
   * 线上
   *
   * 非负整数。
   *
   * 单位：册次。
   */
  online: number | null;
}

export interface Suppression {
  rule: string;
  at: string;
  reason: string;
}
