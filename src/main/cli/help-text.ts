import type { Language } from './command-line.ts';

const ZH = `用法：duikan <命令> [选项]

命令
  text SOURCE              输出源文本（未经修复；所有位置都以它计算）
  parse SOURCE…            标题、文号、层级、章节条款
  extract SOURCE…          义务、频次、时限、期限、数量
                           （--format xlsx -o 文件：要素表；--explain 逐句说明依据；
                           --clause 条款 --find 文字 只看其中一部分）
  align LEFT RIGHT         条款对应关系（--sentences 细到句，--obligations 细到义务）
  compare LEFT RIGHT       对应关系加差异（--format html|md|docx|xlsx -o 文件）
  matrix SUPERIOR SOURCE…  多份文件逐条对照一份上位文件（--by obligation 逐项义务；
                           --union SOURCE… 无上位文件时按主题汇总；--format 同上）
  reuse SOURCE…            文本沿用：每句在其他文件中的最近来源、逐字保留比例、
                           各文件间的沿用比例与亲疏树（--format 同上）
  search 检索词 SOURCE…    检索条款；加引号为精确短语
                           （--level 层级 --region 地区 --type 要素类型，可重复）

LEFT 是被审文件（下级或新版），RIGHT 是上位文件（上级或旧版）。
SOURCE 是文件、文件夹、“文件#2”（文件中的第二份文件）或 -（标准输入）。

选项
  --json            输出一个 JSON 值
  --lang zh|en      文字输出的语言（默认 zh）
  --decisions 文件  应用窗口导出的人工决定
  --dictionary 文件 分词用的用户词典，每行“词 [权重] [词性]”，UTF-8，# 起为注释
                    （extract、align、compare、matrix、search）
  -o, --output 文件 写入文件
  --debug           出错时显示调用栈
  -h, --help        显示本说明；duikan --version 显示版本

退出状态：0 完成；1 完成，但有文件未能读取；2 用法有误。
`;

const EN = `usage: duikan <command> [options]

commands
  text SOURCE              the source text, unrepaired: every offset counts in it
  parse SOURCE…            title, number, level, sections and clauses
  extract SOURCE…          obligations, frequencies, deadlines, durations, quantities
                           (--format xlsx -o FILE: elements table; --explain: why, sentence by
                           sentence; --clause LABEL, --find TEXT)
  align LEFT RIGHT         which clauses correspond (--sentences: and sentences, --obligations: and duties)
  compare LEFT RIGHT       the same with the differences (--format html|md|docx|xlsx -o FILE)
  matrix SUPERIOR SOURCE…  documents against the clauses of one (--by obligation: its duties;
                           --union SOURCE…: their topics without a superior; --format as above)
  reuse SOURCE…            for each sentence its nearest source among the other documents and
                           the share kept word for word; who stands closest to whom
                           (--format as above)
  search QUERY SOURCE…     clauses that match; quotation marks make an exact phrase
                           (--level, --region, --type of element; each may be repeated)

LEFT is the reviewed (lower or newer) document, RIGHT the superior (or older) one.
SOURCE is a file, a folder, "file#2" for the second document in a file, or - for standard input.

options
  --json            one JSON value on standard output
  --lang zh|en      language of readable output (default zh)
  --decisions FILE  apply people's decisions exported by the window
  --dictionary FILE own words for the segmenter, one a line: word [weight] [tag]; UTF-8, # comments
                    (extract, align, compare, matrix, search)
  -o, --output FILE write to a file
  --debug           show the stack of an error
  -h, --help        this text; duikan --version shows the version

exit status: 0 done; 1 done, but a source could not be read; 2 wrong use.
`;

export const helpText = (language: Language): string => (language === 'zh' ? ZH : EN);
