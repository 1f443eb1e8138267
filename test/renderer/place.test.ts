import { describe, expect, it } from 'vitest';
import { firstVisit, visitReducer, type Place, type Visit } from '../../src/renderer/view/place.ts';
import { testId } from './report-builders.ts';

const reader = (ordinal: number): Place => ({ kind: 'reader', document: testId(ordinal), target: null });
const go = (visit: Visit, place: Place): Visit => visitReducer(visit, { kind: 'go', place });
const back = (visit: Visit): Visit => visitReducer(visit, { kind: 'back' });

describe('going through the views', () => {
  it('comes back to where one was, step by step', () => {
    const there = go(go(firstVisit, reader(1)), reader(2));
    expect(there.places.reader.document).toBe(testId(2));
    expect(back(there).places.reader.document).toBe(testId(1));
    expect(back(back(there)).open).toBe('compare');
    expect(back(back(back(there)))).toEqual(back(back(there)));
  });
  it('keeps what every view showed', () => {
    const visit = visitReducer(go(firstVisit, reader(1)), { kind: 'open', view: 'search' });
    expect(visitReducer(visit, { kind: 'open', view: 'reader' }).places.reader.document).toBe(testId(1));
    expect([...visit.visited]).toEqual(['compare', 'reader', 'search']);
  });
  it('takes typing in the search box as one step', () => {
    const typed = ['应', '应急', '应急演练'].reduce<Visit>(
      (visit, query) => go(visit, { kind: 'search', query }),
      firstVisit,
    );
    expect(back(typed).open).toBe('compare');
  });
});
