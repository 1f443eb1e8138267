import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMENTARY_SIGNS } from '../../../src/core/structure/recognition/commentary-signs.ts';
import { readDocuments } from '../../../src/core/structure/read-documents.ts';
import { familyTexts } from './family-texts.ts';
import { readText, sourceOf } from './read-text.ts';

const INTERPRETATION = [
  '一、制定背景',
  '为规范储备粮管理，市粮食局印发了《某市储备粮管理办法》。',
  '二、主要内容',
  '《办法》共六章四十条。',
];

describe('texts about documents are refused, and the message says what they are', () => {
  it.each([
    [
      'an interpretation by its title',
      ['《某市储备粮管理办法》政策解读', '一、起草过程', '经过调研。'],
      '政策解读',
    ],
    ['an interpretation without a title', INTERPRETATION, '政策解读'],
    ['a picture story', ['图解：某市储备粮管理办法', '一、谁来储备', '国有企业。'], '政策解读'],
    [
      'questions and answers',
      ['问：谁可以申请补贴？', '答：种粮农民。', '问：怎样申请？', '答：到乡镇办理。'],
      '政策解读',
    ],
    [
      'a notice by name whose headings ask',
      [
        '《某市储备粮管理办法》的通知',
        '一、为什么要修订办法？',
        '为适应新形势。',
        '二、主要修订了哪些内容？',
        '《办法》共六章四十条。',
      ],
      '政策解读',
    ],
    ['a drafting note', ['《某市储备粮管理办法》起草说明', '一、必要性', '现行办法已过期。'], '起草说明'],
    [
      'a news report',
      ['某市全力抓好秋粮收购', '本报讯（记者 王某）昨日，记者从市粮食局获悉，全市秋粮收购过半。'],
      '新闻',
    ],
    [
      'a report of a meeting',
      [
        '某市召开粮食安全工作会议',
        '7月6日上午，某市召开粮食安全工作会议，市长王某出席并讲话。',
        '会议指出，粮食安全是国之大者。',
        '会议强调，要压实责任。',
      ],
      '新闻',
    ],
    [
      'a list of calls',
      [
        '关于征集储备粮轮换方案的公告 2023-04-05',
        '关于征集应急加工企业的公告 2023-03-01',
        '关于储备粮管理办法公开征求意见的公告 2023-02-11',
        '关于粮食应急预案公开征求意见的公告 2023-01-20',
      ],
      '列表',
    ],
  ])('%s', (_, lines, named) => {
    const { documents, problems } = readText(lines.join('\n'));
    expect(documents).toEqual([]);
    expect(problems.map(({ cause }) => cause)).toEqual(['no_document']);
    expect(problems[0]?.message.zh).toContain(named);
  });

  it.each([
    [
      'a notice about interpretations',
      [
        '关于做好政策解读工作的通知',
        '各县区人民政府：',
        '一、主要内容',
        '解读政策文件。',
        '二、工作要求',
        '及时发布。',
      ],
    ],
    [
      'minutes of a meeting',
      ['某市人民政府常务会议纪要', '会议指出，要抓好粮食生产。', '会议强调，要压实责任。'],
    ],
    [
      'a plan with a background',
      ['某市储备粮改革方案', '一、工作背景', '储备规模不足。', '二、主要任务', '扩大储备。'],
    ],
    [
      'an interpretation of the law in questions and answers',
      [
        '最高人民法院关于审理仓储合同案件若干问题的解释',
        '各地人民法院提出一些如何适用法律的问题，现解释如下：',
        '一、问：仓储合同何时成立？',
        '答：自双方意思表示一致时成立。',
        '二、问：仓单丢失的，人民法院是否受理？',
        '答：应当受理。',
      ],
    ],
    [
      'a reply that repeats what was asked',
      [
        '某省粮食局关于储备粮轮换有关问题的批复',
        '现就你局所问批复如下：',
        '问：轮换期限可以延长吗？',
        '答：不得超过一年。',
        '问：轮换亏损由谁承担？',
        '答：由承储企业承担。',
      ],
    ],
    [
      'a measure that its notice carries',
      [
        '某市人民政府关于印发某市储备粮管理办法的通知',
        '某政发〔2018〕41号',
        '各县区人民政府：',
        '现将《某市储备粮管理办法》印发给你们。',
        '某市人民政府',
        '2018年7月6日',
        '某市储备粮管理办法',
        ...['第一条 为保障粮食安全，制定本办法。', '第二条 本办法适用于本市。', '第三条 储备粮应当轮换。'],
      ],
    ],
  ])('%s is a document', (_, lines) => {
    expect(readText(lines.join('\n')).documents).toHaveLength(1);
  });
});

it('the name of a file says nothing of its text', () => {
  const { documents } = readDocuments({
    ...sourceOf('某市储备粮管理办法\n第一条 为保障粮食安全，制定本办法。\n第二条 储备粮应当轮换。'),
    path: '某市储备粮管理办法政策解读.txt',
  });
  expect(documents).toHaveLength(1);
});

describe('signs of a commentary', () => {
  it.each(COMMENTARY_SIGNS.map(({ id, pattern, examples }) => [id, pattern, ...examples] as const))(
    '%s',
    (_, pattern, bearing, without) => {
      expect(bearing).toMatch(pattern);
      expect(without).not.toMatch(pattern);
    },
  );
});

const NOISE = 'policy_interpretations_noise';
/** A newspaper's report that goes by the name of the draft that it reports on. */
const REPORTS = 1;

describe('real texts', () => {
  it.skipIf(familyTexts().length === 0)(
    'all interpretations are refused by their text alone, no document is',
    () => {
      const refused = (path: string) => readText(readFileSync(path, 'utf8')).documents.length === 0;
      const [noise, others] = [true, false].map((isNoise) =>
        familyTexts().filter((path) => path.includes(`${sep}${NOISE}${sep}`) === isNoise),
      );
      expect(noise?.filter((path) => !refused(path))).toEqual([]);
      expect(others?.filter(refused)).toHaveLength(REPORTS);
    },
  );
});
