/** What a text about documents can be that is no document itself. */
export type Commentary = 'interpretation' | 'drafting_note' | 'news' | 'listing';

/** Where a sign is looked for: in the name that a text goes by, in its headings, or in its paragraphs. */
type SignPlace = 'name' | 'heading' | 'paragraph';

/** A form of words that speaks for a text being about a document. */
export interface CommentarySign {
  readonly id: string;
  readonly speaksFor: Exclude<Commentary, 'listing'>;
  readonly place: SignPlace;
  readonly pattern: RegExp;
  /** In how many headings or paragraphs it has to stand. */
  readonly atLeast: number;
  readonly weight: number;
  /** It asks; an official answer (…的解释, …的批复) does so too. */
  readonly asks?: true;
  /** A text that bears the sign, and one that does not. */
  readonly examples: readonly [string, string];
}

/**
 * The signs, by family. A name is decisive; a heading like 制定背景 says little by itself, because plans have a
 * background too, and much beside others.
 */
export const COMMENTARY_SIGNS: readonly CommentarySign[] = [
  // names: 《…》政策解读, 解读：…, 图解…, 一图读懂…, …政策问答, …答记者问
  {
    id: 'name.interpretation',
    speaksFor: 'interpretation',
    place: 'name',
    pattern:
      /(?:政策|文件|文字|部门|专家|图文|图片|视频|动漫|音频)?(?:解读|图解)(?:材料|稿|之[一二三四五六七八九十]+)?(?:[（(][^（）()]{1,12}[）)])?$|^[【[（(]?(?:政策|文件|图文|专家|权威|部门|媒体)?(?:解读|图解)[】\])）]?(?:[:：|丨—-]|\s|(?=[《“关]))|^[【[]?一(?:图|文)(?:读懂|看懂|了解|速览|解读)/,
    atLeast: 1,
    weight: 4,
    examples: ['《某市粮食安全管理办法》政策解读', '关于做好政策解读工作的通知'],
  },
  {
    id: 'name.questions',
    speaksFor: 'interpretation',
    place: 'name',
    pattern: /(?:问答|答问|百问百答|答记者问|常见问题(?:解答)?|问题解答)(?:[（(][^（）()]{1,12}[）)])?$/,
    atLeast: 1,
    weight: 4,
    examples: ['某市住房保障政策问答', '关于开展有奖问答活动的通知'],
  },
  {
    id: 'name.drafting-note',
    speaksFor: 'drafting_note',
    place: 'name',
    pattern:
      /(?:起草|编制|修订|制定|政策)(?:情况的?)?说明$|(?:征求意见|意见征集|公众意见|意见).{0,8}(?:采纳|反馈|汇总)情况(?:的?(?:说明|反馈|公告))?$/,
    atLeast: 1,
    weight: 4,
    examples: ['《某市粮食安全管理办法》起草说明', '关于报送情况说明的通知'],
  },
  {
    id: 'name.press-conference',
    speaksFor: 'news',
    place: 'name',
    pattern: /(?:新闻)?发布会(?:(?:文字)?实录|举行|召开)?$/,
    atLeast: 1,
    weight: 4,
    examples: ['某市粮食安全新闻发布会', '关于召开新闻发布会的通知'],
  },
  // headings of an interpretation: 制定背景, 起草过程, 主要修订内容, 政策问答, 关键词诠释
  {
    id: 'heading.background',
    speaksFor: 'interpretation',
    place: 'heading',
    pattern:
      /^(?:《[^《》]{0,60}》)?(?:的?(?:起草|制定|修订|出台|政策|编制|工作|文件|决策|修改|相关)+的?)?(?:背景|缘由)(?:(?:及|和|与|、|依据).{1,8})?$|^(?:政策|文件)出台(?:的)?背景$/,
    atLeast: 1,
    weight: 1,
    examples: ['起草背景', '背景调查'],
  },
  {
    id: 'heading.drafting',
    speaksFor: 'interpretation',
    place: 'heading',
    pattern:
      /^(?:《[^《》]{0,60}》)?的?(?:起草|制定|修订|出台|编制|修改|政策|文件)的?(?:过程|依据|思路|目的|原则|必要性|意义|目的和意义|目的及意义)(?:(?:及|和|与|、).{1,8})?$/,
    atLeast: 1,
    weight: 1,
    examples: ['制定依据', '工作原则'],
  },
  {
    id: 'heading.contents',
    speaksFor: 'interpretation',
    place: 'heading',
    pattern:
      /^(?:《[^《》]{0,60}》)?的?(?:主要|核心|重点|修订)?的?(?:修订|修改|调整|政策)?的?(?:主要)?(?:内容|变化|亮点|要点|特点)(?:(?:及|和|与|、).{1,8})?$|^新旧政策(?:差异|对比|衔接)|^(?:文件)?效力衔接$/,
    atLeast: 1,
    weight: 1,
    examples: ['主要修订内容', '内容建设'],
  },
  {
    id: 'heading.explained-words',
    speaksFor: 'interpretation',
    place: 'heading',
    pattern:
      /^(?:政策|热点|常见)?问(?:答|题解答)$|关键词(?:诠释|解释|解读)|(?:专业)?名词(?:诠释|解释)|解读(?:机关|单位|部门|人)/,
    atLeast: 1,
    weight: 2,
    examples: ['关键词诠释、专业名词解释', '名词术语'],
  },
  // headings that ask: 为什么要修订办法？ 适用对象有哪些？
  {
    id: 'heading.question',
    speaksFor: 'interpretation',
    place: 'heading',
    pattern: /[？?]$|^(?:为什么|如何|怎样|怎么|哪些|什么是).{4,}/,
    atLeast: 2,
    weight: 2,
    asks: true,
    examples: ['新办法什么时候实施？', '新办法实施时间'],
  },
  // paragraphs
  {
    id: 'paragraph.question',
    speaksFor: 'interpretation',
    place: 'paragraph',
    pattern: /^(?:问|[QＱ]\d{0,2})\s*[:：]/,
    atLeast: 2,
    weight: 3,
    asks: true,
    examples: ['问：谁可以申请？', '问题：检查不到位。'],
  },
  {
    id: 'paragraph.interpreted-as-follows',
    speaksFor: 'interpretation',
    place: 'paragraph',
    pattern: /(?:作|进行)?(?:如下|以下|简要|具体)解读|解读如下/,
    atLeast: 1,
    weight: 2,
    examples: ['现就本次修订解读如下。', '及时开展政策解读。'],
  },
  {
    id: 'paragraph.interpreter',
    speaksFor: 'interpretation',
    place: 'paragraph',
    pattern: /^解读(?:机关|单位|部门|处室|科室|人)\s*[:：]/,
    atLeast: 1,
    weight: 2,
    examples: ['解读机关：某市粮食局', '解读机关应当及时公布。'],
  },
  {
    id: 'paragraph.counts-chapters',
    speaksFor: 'interpretation',
    place: 'paragraph',
    pattern:
      /(?:《[^《》]{0,60}(?:办法|条例|规定|细则|意见|方案|规划|措施|标准|规则)》|全文|正文)(?:正文)?(?:分为|包括|包含|共|由)[^。，；]{0,6}[\d一二三四五六七八九十]+\s*(?:个部分|章|部分|方面|条)/,
    atLeast: 1,
    weight: 1,
    examples: ['《办法》共六章四十七条。', '本办法所称储备粮包括三类。'],
  },
  {
    id: 'paragraph.document-came-about',
    speaksFor: 'interpretation',
    place: 'paragraph',
    pattern: /(?:制定|出台|起草|修订|研究|印发|制发)?(?:形成|出台|制发|印发|起草|制定)了(?:本)?《/,
    atLeast: 1,
    weight: 1,
    examples: ['市商务局出台了《某市粮食安全办法》。', '制定本办法。'],
  },
  // news: 本报讯（记者 …）, 记者从…获悉; reports of meetings: 会议强调，…
  {
    id: 'paragraph.reporter',
    speaksFor: 'news',
    place: 'paragraph',
    pattern:
      /^(?:本报|本网|本站|本台)[^，。]{0,8}[讯电]|^新华社.{2,12}电|记者(?:从|了解到|获悉|注意到|留意到|\s*[^，。；、\s]{2,4}\s*报道)|[（(](?:本报|本网|通讯员|见习|全媒体)?记者[^（）()证]{1,30}[）)]/,
    atLeast: 1,
    weight: 3,
    examples: ['本报讯（记者 王某）昨日，某市召开会议。', '新闻记者应当持证采访。'],
  },
  {
    id: 'paragraph.meeting-said',
    speaksFor: 'news',
    place: 'paragraph',
    pattern:
      /^(?:会议|座谈会|推进会|他|她|[\u4e00-\u9fff]{2,3})(?:强调|指出|要求|认为|听取了|传达学习|审议通过)[，,：:了]/,
    atLeast: 2,
    weight: 3,
    examples: ['会议强调，要抓好粮食生产。', '会议每年召开两次。'],
  },
  {
    id: 'paragraph.event',
    speaksFor: 'news',
    place: 'paragraph',
    pattern:
      /^(?:近日|日前|昨日|今天|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?)[，,]?[^。]{0,80}(?:召开|举行|主持|调研|视察|出席|走访|考察|赴|获悉)/,
    atLeast: 1,
    weight: 2,
    examples: ['7月6日上午，某市召开粮食安全工作会议。', '7月6日前报送市粮食局。'],
  },
];
