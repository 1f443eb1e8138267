import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { LocalizedText } from '../../src/core/model/problem.ts';
import type { FromAnalysis, ToAnalysis } from '../../src/main/analysis-messages.ts';
import { createAnalysisProcess, type AnalysisChild } from '../../src/main/analysis-process.ts';
import { explanationOf } from './explanation-of.ts';

/** Stands in for the operating system's process: says what it is told to, ends when it is told to. */
class ScriptedChild extends EventEmitter implements AnalysisChild {
  readonly received: ToAnalysis[] = [];
  isKilled = false;
  postMessage(message: ToAnalysis): void {
    this.received.push(message);
  }
  kill(): boolean {
    this.isKilled = true;
    return true;
  }
  answer(message: FromAnalysis): void {
    this.emit('message', message);
  }
  end(code: number): void {
    this.emit('exit', code);
  }
}

const processOf = () => {
  const children: ScriptedChild[] = [];
  const restarts: LocalizedText[] = [];
  const events: string[] = [];
  const process = createAnalysisProcess({
    start: () => {
      const child = new ScriptedChild();
      children.push(child);
      return child;
    },
    log: { write: (event) => events.push(event), flush: () => Promise.resolve() },
    onProgress: () => undefined,
    onRestart: (message) => restarts.push(message),
  });
  const newest = (): ScriptedChild => {
    const child = children.at(-1);
    if (child === undefined) throw new RangeError('no process was started');
    return child;
  };
  return { process, children, newest, restarts, events };
};

/** What a rejected request told. */
const failureOf = async (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('the analysis process', () => {
  it('is started by the first request, once, and answers are matched to requests in any order', async () => {
    const { process, children, newest } = processOf();
    expect(children).toHaveLength(0);
    const first = process.request('restoreDocuments', []);
    const second = process.request('restoreDocuments', []);
    const [one, two] = newest().received.flatMap((message) =>
      message.kind === 'request' ? [message.id] : [],
    );
    newest().answer({ kind: 'value', id: two ?? 0, value: { restored: 2 } });
    newest().answer({ kind: 'value', id: one ?? 0, value: { restored: 1 } });
    expect([await first, await second]).toEqual([{ restored: 1 }, { restored: 2 }]);
    expect(children).toHaveLength(1);
  });

  it('that ends by itself fails what was under way, tells it, and is started again by the next request', async () => {
    const { process, children, newest, restarts } = processOf();
    const request = process.request('restoreDocuments', []);
    newest().end(6);
    expect((await explanationOf(request)).zh).toContain('词典');
    expect(restarts).toHaveLength(1);
    void process.request('restoreDocuments', []);
    expect(children).toHaveLength(2);
  });

  it('is not started a fourth time in a row without an answer in between', async () => {
    const { process, children, newest } = processOf();
    for (const code of [1, 6, 139]) {
      const request = process.request('restoreDocuments', []);
      newest().end(code);
      await failureOf(request);
    }
    const last = await explanationOf(process.request('restoreDocuments', []));
    expect(last.zh).toContain('连续 3 次');
    expect(children).toHaveLength(3);
  });

  it('counts failures anew after an answer', async () => {
    const { process, children, newest } = processOf();
    for (let round = 0; round < 5; round += 1) {
      const answered = process.request('restoreDocuments', []);
      const [message] = newest().received;
      newest().answer({
        kind: 'value',
        id: message?.kind === 'request' ? message.id : 0,
        value: { restored: 0 },
      });
      await answered;
      const failed = process.request('restoreDocuments', []);
      newest().end(1);
      await failureOf(failed);
    }
    expect(children).toHaveLength(5);
  });

  it('that goes on after a cancel is ended, and what was under way is cancelled, not failed', async () => {
    vi.useFakeTimers();
    try {
      const { process, newest, restarts } = processOf();
      const request = failureOf(process.request('restoreDocuments', []));
      process.cancel();
      expect(newest().received.at(-1)).toEqual({ kind: 'cancel' });
      await vi.advanceTimersByTimeAsync(5_000);
      expect(newest().isKilled).toBe(true);
      newest().end(15);
      expect(await request).toMatchObject({ cancelled: true });
      expect(restarts).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that stops in time after a cancel is kept', async () => {
    vi.useFakeTimers();
    try {
      const { process, newest } = processOf();
      const request = failureOf(process.request('restoreDocuments', []));
      process.cancel();
      const explanation = { zh: '已取消。', en: 'Cancelled.' };
      newest().answer({ kind: 'error', id: 1, explanation, cancelled: true, code: '', at: '' });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await request).toMatchObject({ cancelled: true });
      expect(newest().isKilled).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});
