import type { FurnitureReason } from '../../../core/model/source.ts';

/** Words by which a line inside or beside the text of a page belongs to the site. */
interface SiteWords {
  readonly reason: FurnitureReason;
  readonly pattern: RegExp;
}

/** Lines that stand inside the text's own element on many sites. */
export const SITE_WORDS: readonly SiteWords[] = [
  // 扫一扫在手机打开当前页  打印本页  关闭窗口  分享到：微信  【字体：大 中 小】 PDF格式下载 收藏 取消收藏
  {
    reason: 'site_tools',
    pattern:
      /^[\s【[（(|]*(?:扫一扫|扫描二维码|打印(?:本页|文章)?|附件下载|下载附件|附件列表|关闭(?:窗口|本页)?|分享(?:到|至)?|我要纠错|纠错|收藏(?:本页)?|字[体号]\s*[:：]?\s*[【[（(]?\s*(?:大|小|特大|默认)|[Tt][+-]|PDF格式下载|返回顶部|语音播报|无障碍|听全文|点击下载此文件|用手机)[^。；]{0,40}$/,
  },
  {
    reason: 'site_tools',
    pattern:
      /^[\s|【\]】[]*(?:大|中|小|打印|关闭|收藏|取消收藏|下载)(?:[\s|】[\]【]+(?:大|中|小|打印|关闭|收藏|取消收藏|下载))*[\s|】\]]*$/,
  },
  // 当前位置：首页 > 政务公开
  { reason: 'site_navigation', pattern: /^(?:您?(?:现在|当前)?的?(?:所在)?位置)\s*[:：]/ },
  { reason: 'site_navigation', pattern: /^(?:首\s*页)\s*(?:>|＞|»|›|\/)/ },
  { reason: 'site_navigation', pattern: /^(?:上|下)一(?:篇|条|页)\s*[:：]?/ },
  { reason: 'site_navigation', pattern: /(?:ICP备|公网安备|版权所有|网站标识码|主办单位：.{2,30}承办单位)/ },
  // 相关文档 图解… 政策解读…
  {
    reason: 'related_links',
    pattern:
      /^(?:相关(?:文档|解读|链接|文件|政策|信息|阅读|附件|稿件|新闻)|延伸阅读|关联(?:文件|解读)|政策解读|文字解读|图片?解读|媒体解读)\s*[:：]?\s*.{0,60}$/,
  },
];
