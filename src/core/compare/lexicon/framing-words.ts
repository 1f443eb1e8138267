/** Passages that frame a duty and state none themselves: on what basis, when, and words that raise a limit. */

/** On what basis, to what end or where (根据…, 为…, 结合…). */
export const CIRCUMSTANCE =
  /^(?:根据|按照|依据|依照|遵照|为了?(?!.{0,12}提供)|结合|围绕|针对|对照|参照|参考|鉴于|除|自|对.*(?:事项|企业|单位|项目|人员|行为|情况|问题|部门|机构|领域|场所)$|经.{0,12}(?:同意|批准)$|在.*(?:基础上|前提下|过程中)$)|(?:标准为|如下|包括|即|分别为|其中)$/;

/** When a duty holds (符合…条件的, 在…情况下): it narrows the duty beside it. */
export const CONDITION = /(?:条件下|情况下|情形下|期间)$|^(?:因|如|若|凡|符合).*[^，]$|的$/;

/** Right before a value that a limit is raised or lowered to (上限提高到30%). */
export const RAISING_WORDS = /(?:提高|提升|增加|上调|放宽|扩大|延长|调整|降低|下调|降|增)(?:到|至|为)?$/u;

/** By which rules or conditions something is done, inside the duty (按照国家和省有关规定上报). */
export const FOLLOWS_RULES =
  /(?:按照|依照|依据|根据|符合).{0,20}(?:规定|要求|标准|办法|程序)|(?:前提|基础|条件|情形|情况)[下上]/u;
