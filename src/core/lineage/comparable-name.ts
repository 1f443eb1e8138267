/** Whether a number is compared as printed: width and brackets do not count. */
export const comparableNumber = (docNumber: string): string =>
  docNumber
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[〔【]/gu, '[')
    .replace(/[〕】]/gu, ']');

/** Marks behind a title that do not name another text: （试行）, （征求意见稿）, （2021年修订）. */
const REMARK =
  /\((?:[^()]*(?:征求意见稿|送审稿|草案|代拟稿|审议稿|试行|暂行)|(?:[12]\d{3}年)?(?:修订|修正|修改)(?:版|本|稿)?)\)$/u;

/** A title as it is compared: width, blanks, inner brackets, the particle 的, 、 and remarks at the end do not count. */
export const comparableName = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s、，,《》〈〉<>“”"·]/gu, '')
    .replace(REMARK, '')
    .replace(/的/gu, '');

/** What stands before 关于, and the rest; a title without 关于 has no issuer of its own. */
export const splitIssuer = (name: string): { readonly issuer: string; readonly rest: string } => {
  const at = name.indexOf('关于');
  return at <= 0 ? { issuer: '', rest: name } : { issuer: name.slice(0, at), rest: name.slice(at) };
};

/** The text that a notice issues: 关于印发〈…〉的通知. */
export const issuedTitle = (title: string): string | null =>
  /(?:印发|发布|公布|转发)[《〈<](.{4,})[》〉>].{0,3}通知$/u.exec(title)?.[1] ?? null;
