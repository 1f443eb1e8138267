/**
 * Words of a sentence that gives something (补贴, 优惠) instead of demanding it: where more cases are named there, more
 * is given, and nobody is bound more strictly.
 */
export const GRANTING_WORDS =
  /给予.{0,30}(?:补贴|补助|奖|优惠|支持)|(?:购房|租房|消费|人才|财政)补贴|奖补|奖励|享受|优惠|减免|免征|减征|资助|退税|可(?:以)?(?:申请|申领|办理|按|享)/u;
