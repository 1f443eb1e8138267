import type { Alignment } from '../../model/alignment.ts';
import { ruleId } from '../../model/ids.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../../model/span.ts';
import { comparableText } from '../comparable-text.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import { RUNGS } from '../lexicon/body-words.ts';
import { bodyKey } from '../department-keys.ts';
import { linkedClauses, type LoneRun, type MatchedPassages } from '../match-passages.ts';
import type { MinorClause } from '../minor-clauses.ts';
import { exchanged, listChanged, MEANING } from './explanations.ts';

/** A note that names who is responsible: 〔责任单位：区住建局、区财政局〕, （牵头单位：…；配合单位：…）. */
const NOTE = /^[〔（([【]?(?:责任|牵头|配合|实施|主办|协办|参加|支持)(?:单位|部门|主体|领导)[:：]/;

/** Findings of the notes, and the passages without them. */
export interface ResponsibilityNotes {
  readonly findings: readonly FindingDraft[];
  readonly rest: MatchedPassages;
}

/**
 * Notes that name who is responsible state no duty of their own: those of linked clauses are compared as lists of
 * bodies, whatever their wording.
 */
export const responsibilityNotes = (
  matched: MatchedPassages,
  alignment: Alignment,
  context: ComparisonContext,
): ResponsibilityNotes => {
  const isNote = (clause: MinorClause, side: ContextSide): boolean =>
    NOTE.test(textAt(side.text, clause.span));
  const pairs = matched.pairs.filter(
    ({ superior, reviewed }) => isNote(superior, context.superior) && isNote(reviewed, context.reviewed),
  );
  const lone = {
    superior: matched.superiorOnly.flat().filter((clause) => isNote(clause, context.superior)),
    reviewed: matched.reviewedOnly.flat().filter((clause) => isNote(clause, context.reviewed)),
  };
  const linked = linkedClauses(alignment);
  const waiting = [...lone.superior];
  const paired = lone.reviewed.flatMap((reviewed) => {
    const at = waiting.findIndex((superior) => linked(superior.clause, reviewed.clause));
    const [superior] = at < 0 ? [] : waiting.splice(at, 1);
    return superior ? [{ superior, reviewed }] : [];
  });
  const withoutNotes = (runs: readonly LoneRun[], notes: readonly MinorClause[]): readonly LoneRun[] =>
    runs.filter((run) => !run.some((clause) => notes.includes(clause)));
  return {
    findings: [...pairs, ...paired].flatMap(({ superior, reviewed }) =>
      compareNotes(superior, reviewed, context),
    ),
    rest: {
      ...matched,
      pairs: matched.pairs.filter((pair) => !pairs.includes(pair)),
      superiorOnly: withoutNotes(matched.superiorOnly, lone.superior),
      reviewedOnly: withoutNotes(matched.reviewedOnly, lone.reviewed),
    },
  };
};

const compareNotes = (
  superior: MinorClause,
  reviewed: MinorClause,
  context: ComparisonContext,
): readonly FindingDraft[] => {
  const from = bodiesOf(superior, context.superior);
  const to = bodiesOf(reviewed, context.reviewed);
  const addressed = isLower(context);
  const missing = from.filter(
    (body) => !to.some((other) => isSame(body, other)) && !(addressed && body.isLocal),
  );
  const added = to.filter((body) => !from.some((other) => isSame(body, other)));
  const sides = {
    superior: noteSide(superior, context.superior),
    reviewed: noteSide(reviewed, context.reviewed),
    also: [],
    direction: null,
  } as const;
  const texts = [
    textAt(context.superior.text, noteSpan(superior, context.superior)),
    textAt(context.reviewed.text, noteSpan(reviewed, context.reviewed)),
  ] as const;
  if (comparableText(texts[0]) === comparableText(texts[1])) return [];
  if (missing.length === 0 && added.length === 0) {
    return [
      {
        kind: 'localized',
        ...sides,
        explanation: exchanged(MEANING.localized, ...texts),
        confidence: 0.9,
        rule: ruleId('compare.note-adapted'),
      },
    ];
  }
  return [
    {
      kind: 'subject_changed',
      ...sides,
      explanation: listChanged(MEANING.responsible, {
        missing: missing.map(({ name }) => name),
        added: added.map(({ name }) => name),
        lengths: null,
      }),
      confidence: 0.7,
      rule: ruleId('compare.note'),
    },
  ];
};

interface NamedBody {
  readonly name: string;
  readonly stem: string;
  /** The government of a place or an area: a superior names all those below it, each of them only itself. */
  readonly isLocal: boolean;
}

const LOCAL_GOVERNMENT = /(?:政府|管委会|管理委员会|办事处)$/;
/** Names this long say enough for one to stand in the other (住房公积金管理中心 / 公积金管理中心). */
const LEAST_SHARED_NAME = 4;

const isSame = (a: NamedBody, b: NamedBody): boolean => {
  const [short, long] = a.stem.length <= b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
  return short === long || (short.length >= LEAST_SHARED_NAME && long.endsWith(short));
};

/** Whether the reviewed document's issuer stands below the superior's. */
const isLower = ({ superior, reviewed }: ComparisonContext): boolean =>
  superior.rung !== null &&
  reviewed.rung !== null &&
  RUNGS.indexOf(reviewed.rung) > RUNGS.indexOf(superior.rung);

/** The note up to the bracket that closes it: what stands behind belongs to the next line. */
const noteSpan = ({ span }: MinorClause, { text }: ContextSide): CanonicalSpan => {
  const end = textAt(text, span).search(CLOSES_NOTE);
  return end < 0 ? span : canonicalSpan(span.start, span.start + end + 1);
};

/** Round ones also stand inside of names. */
const CLOSES_NOTE = /[〕\]】]/;

/** Behind the last body: 等部门按职责分工负责. */
const SHARED_OUT = /(?:等(?:相关|有关)?(?:部门|单位)?)?(?:按|依)照?(?:各自)?(?:的)?职责.*$/u;

const bodiesOf = (note: MinorClause, side: ContextSide): readonly NamedBody[] =>
  textAt(side.text, noteSpan(note, side))
    .replace(NOTE, '')
    .split(/[、，,；;]|[:：]/)
    .map((name) => name.replace(/[〕）)\]】。\s]/g, '').replace(SHARED_OUT, ''))
    .filter((name) => name.length > 1)
    .map((name) => ({
      name,
      stem: bodyKey(name, side),
      isLocal: LOCAL_GOVERNMENT.test(name) && name.length > 'X政府'.length,
    }));

const noteSide = (note: MinorClause, side: ContextSide): DraftSide => ({
  clause: note.clause,
  place: note.span.start,
  quote: noteSpan(note, side),
  elements: [],
});
