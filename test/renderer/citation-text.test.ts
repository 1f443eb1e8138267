import { describe, expect, it } from 'vitest';
import { citedFinding, citedPair, citedQuote } from '../../src/renderer/view/citation-text.ts';
import { en } from '../../src/renderer/view/messages/en.ts';
import { zh } from '../../src/renderer/view/messages/zh.ts';
import { finding, head } from './report-builders.ts';

const passage = {
  document: head(1, {
    title: '关于加强养老服务的实施办法',
    docNumber: '某发〔2020〕7号',
  }),
  section: '二、',
  clause: '（四）',
  quote: '每年至少检查1次',
};

describe('what is copied', () => {
  it('carries number, title, clause and quote', () => {
    expect(citedQuote(passage, zh)).toBe(
      '“每年至少检查1次”\n——某发〔2020〕7号《关于加强养老服务的实施办法》二、（四）',
    );
  });
  it('says so where the number is not stated, and falls back on the file for the title', () => {
    const unnamed = { ...passage, document: head(2) };
    expect(citedQuote(unnamed, zh)).toContain('文号未载明《文件2.txt》二、（四）');
    expect(citedQuote(unnamed, en)).toContain('number not stated 《文件2.txt》');
  });
  it('puts the superior document first and names an empty side', () => {
    const [first, , third] = citedPair(passage, null, zh).split('\n');
    expect(first).toBe('【上位文件】“每年至少检查1次”');
    expect(third).toBe('【本文件】上位有、本文件无');
  });
  it('begins a finding with its kind and its words', () => {
    const text = citedFinding(finding(1, 'stricter'), 'zh', { superior: passage, reviewed: passage }, zh);
    expect(text.split('\n')[0]).toBe('【加严】差异');
    expect(text.match(/某发〔2020〕7号/g)).toHaveLength(2);
  });
});
