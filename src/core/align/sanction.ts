/**
 * Signs of a passage on liability (法律责任): a fine, or an item that names a breach (（一）未按照规定设置…的；). It
 * repeats the words of the duty that it punishes, which stands elsewhere and is no counterpart of it.
 */
const SANCTION =
  /罚款|[^目]的[；;：:]$|^[（(][一二三四五六七八九十]+[）)].*[^目]的。$|的，(?:由[^，]{1,40})?(?:责令|没收|吊销|依法给予|给予[^，]{0,6}处分|处以)/u;

export const isSanction = (passage: string): boolean => SANCTION.test(passage);
