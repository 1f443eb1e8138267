import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { requests, type RequestName } from '../../src/ipc/ipc-contract.ts';
import { answerRequest, type RequestHandlers } from '../../src/main/answer-request.ts';
import { ExplainedError } from '../../src/main/explained-error.ts';
import type { LogDetails } from '../../src/main/log-file.ts';

const id = `${'a'.repeat(64)}#1`;

/** Every handler is reached by nothing in these tests unless it is named. */
const service = (handlers: Partial<RequestHandlers> = {}, isOwnPage = true) => {
  const reached: unknown[] = [];
  const logged: { readonly event: string; readonly details: LogDetails | undefined }[] = [];
  const all = Object.fromEntries(
    Object.keys(requests).map((name) => [
      name,
      (argument: unknown) => {
        reached.push([name, argument]);
        return Promise.resolve(null);
      },
    ]),
  );
  return {
    reached,
    logged,
    handlers: { ...all, ...handlers } as RequestHandlers,
    isOwnPage: () => isOwnPage,
    log: {
      write: (event: string, details?: LogDetails) => {
        logged.push({ event, details });
      },
      flush: () => Promise.resolve(),
    },
  };
};
// The check of the sender is given from outside and is all that reads the event.
const event = {} as IpcMainInvokeEvent;

describe('a request from the window', () => {
  it('reaches its handler with the argument as the schema has it', async () => {
    const served = service();
    const argument = { kind: 'document_renamed', document: id, name: '  武进办法  ', extra: 1 };
    await answerRequest('decide', event, argument, served);
    expect(served.reached).toEqual([
      ['decide', { kind: 'document_renamed', document: id, name: '武进办法' }],
    ]);
  });

  it.each(Object.keys(requests) as RequestName[])('%s is refused to another page or frame', async (name) => {
    const served = service({}, false);
    expect(await answerRequest(name, event, undefined, served)).toMatchObject({ ok: false });
    expect(served.reached).toEqual([]);
    expect(served.logged).toEqual([
      { event: 'request.refused', details: { request: name, reason: 'sender' } },
    ]);
  });

  const wrong: readonly (readonly [RequestName, string, unknown])[] = [
    ['openLibrary', 'an argument where none is', {}],
    ['importFiles', 'no list', '/etc/passwd'],
    ['importFiles', 'an empty list', []],
    ['importFiles', 'no strings', [1]],
    ['importText', 'no name', { name: ' ', text: '一、总体要求' }],
    ['importText', 'too much text', { name: '长文', text: '长'.repeat(20_000_001) }],
    ['readSource', 'a path for a hash', '../../etc/passwd'],
    ['readSource', 'upper-case digits', 'A'.repeat(64)],
    ['compareDocuments', 'one document only', { reviewed: id }],
    ['compareDocuments', 'part 0', { reviewed: id, superior: `${'a'.repeat(64)}#0` }],
    ['search', 'a query without end', { query: '安'.repeat(401), documents: [id] }],
    ['search', 'no list of documents', { query: '应急演练', documents: null }],
    [
      'decide',
      'a decision that main alone makes',
      { kind: 'source_added', source: 'a'.repeat(64), name: 'x' },
    ],
    ['decide', 'an entry that is no number', { kind: 'undone', entry: '3' }],
    ['decide', 'no decision', null],
    ['saveSettings', 'an unknown language', { language: 'fr', theme: 'dark', zoom: 1 }],
    ['saveSettings', 'no zoom', { language: 'zh', theme: 'dark', zoom: Number.NaN }],
    [
      'saveCensus',
      'a negative count',
      { rulesVersion: 'x', documents: [], comparisons: -1, journalEntries: 0 },
    ],
    [
      'saveElementTable',
      'rows that are none',
      { suggestedName: 'x', settings: [], table: { documents: [], rows: ['=1+1'] } },
    ],
    ['saveElementTable', 'no table', { suggestedName: 'x', settings: [] }],
    ['saveExport', 'an unknown format', { suggestedName: 'x', format: 'exe', reviewed: id, superior: id }],
    [
      'printComparison',
      'a row that is none',
      {
        reviewed: id,
        superior: id,
        shown: { detail: 'duty', rows: [{ id: '<b>', sentences: null }], findings: [], picked: [] },
      },
    ],
    [
      'savePdf',
      'an unknown kind of difference',
      {
        suggestedName: 'x',
        reviewed: id,
        superior: id,
        shown: { detail: 'duty', rows: [], findings: [], picked: ['x'] },
      },
    ],
    ['copyText', 'no text', {}],
    ['restoreDocuments', 'no texts', [{}]],
  ];
  it.each(wrong)('%s is refused with %s', async (name, _what, argument) => {
    const served = service();
    expect(await answerRequest(name, event, argument, served)).toMatchObject({ ok: false, cancelled: false });
    expect(served.reached).toEqual([]);
    expect(served.logged).toEqual([
      { event: 'request.refused', details: { request: name, reason: 'argument' } },
    ]);
  });
});

describe('a request that fails', () => {
  it('tells the window what to do and nothing of the program', async () => {
    const explanation = { zh: '“武进.txt”的原文件已损坏，请重新导入。', en: 'damaged' };
    const served = service({ readSource: () => Promise.reject(new ExplainedError(explanation)) });
    const outcome = await answerRequest('readSource', event, 'a'.repeat(64), served);
    expect(outcome).toEqual({ ok: false, message: explanation, cancelled: false });
  });

  it('keeps an unforeseen error’s message and stack, which may quote a text, from window and log', async () => {
    const quoted = '各级党委每年至少听取2次汇报';
    const served = service({ openLibrary: () => Promise.reject(new RangeError(quoted)) });
    const outcome = await answerRequest('openLibrary', event, undefined, served);
    expect(outcome.ok ? '' : outcome.message.zh).toContain('内部错误');
    expect(JSON.stringify([outcome, served.logged])).not.toContain(quoted);
    expect(JSON.stringify(outcome)).not.toMatch(/\.ts:\d+/);
    expect(served.logged).toMatchObject([{ event: 'request.failed', details: { code: 'RangeError' } }]);
  });

  it('that was cancelled is no failure', async () => {
    const cancelled = new ExplainedError({ zh: '已取消。', en: 'Cancelled.' }, { cancelled: true });
    const served = service({ openLibrary: () => Promise.reject(cancelled) });
    expect(await answerRequest('openLibrary', event, undefined, served)).toMatchObject({ cancelled: true });
    expect(served.logged).toEqual([]);
  });
});
