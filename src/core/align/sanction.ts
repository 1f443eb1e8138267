/**
 * Signs of a passage on liability (法律责任): a fine, or an item that names a breach (（一）未按照规定设置…的；). It
 * repeats the words of the duty that it punishes, which stands elsewhere and is no counterpart of it.
 */
const SANCTION =
  /罚款|[^目]的[；;：:]$|^[（(][一二三四五六七八九十]+[）)].*[^目]的。$|的，(?:由[^，]{1,40})?(?:责令|没收|吊销|依法给予|给予[^，]{0,6}处分|处以)/u;

export const isSanction = (passage: string): boolean => SANCTION.test(passage);

/**
 * Beginnings of a sentence that goes on from the one before it (逾期未改正的，…; 构成犯罪的，…): alone it has no matter of
 * its own, so that it corresponds where the sentence before it does and does not move by itself.
 */
const CONTINUATION = /^(?:逾期|拒不|情节(?:较轻|严重|特别严重)|构成犯罪|其中|前款|前项)/u;

export const isContinuation = (passage: string): boolean => CONTINUATION.test(passage);
