/**
 * Grades that official prose orders, lowest first. A duty that begins at a lower grade covers more and is
 * stricter: 防范较大以上事故 covers what 防范重特大事故 covers, and more.
 */
export const GRADE_LADDERS: readonly (readonly (readonly string[])[])[] = [
  // accidents: Regulations on the Reporting and Investigation of Production Safety Accidents (State Council Decree
  // 493), Art. 3
  [['一般'], ['较大'], ['重大', '重特大'], ['特别重大', '特大']],
  // emergencies and warnings: Emergency Response Law, Art. 42 (四级 is the lowest)
  [['蓝色'], ['黄色'], ['橙色'], ['红色']],
];
