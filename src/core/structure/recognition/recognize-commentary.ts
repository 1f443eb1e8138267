import type { BlockKind, PolicyDocument } from '../../model/document.ts';
import { textAt } from '../../model/span.ts';
import { TITLE_END } from '../blocks/document-cues.ts';
import { COMMENTARY_SIGNS, type Commentary, type CommentarySign } from './commentary-signs.ts';

/** Weight from which on a text is taken for a commentary. */
const ENOUGH = 2;
/** A title that names a kind of document speaks for the document itself, … */
const WITH_TITLE = 3;
/** … a document number, addressees, a letter or numbered articles speak louder: only a name outweighs them. */
const WITH_OFFICIAL_FORM = 4;
/** Documents that tell what a meeting said. */
const MINUTES = /(?:纪要|公报|决议)$/;
/** Articles (第X条) from which on a text lays down law itself. */
const MIN_ARTICLES = 3;
/** …关于…的解释, …的批复: a court or department that answers what it was asked lays the answer down. */
const OFFICIAL_ANSWER = /关于.+(?:的(?:解释|解答)|批复|答复|复函)(?:[（(][^（）()]{1,12}[）)])?$/;

/**
 * Whether a text is about a document and not the document itself: an interpretation (政策解读, 图解, 问答), a
 * note on how a document came about, news, or a list of announcements. Null for documents, in doubt too. Only
 * the text speaks: a file can be named anything.
 */
export const recognizeCommentary = (document: PolicyDocument): Commentary | null => {
  const lines = document.canonical.text.split('\n');
  if (isListing(lines)) return 'listing';
  const texts = {
    name: [...blockTexts(document, 'title').map(closeUp), document.title ?? ''],
    heading: headingsOf(document),
    paragraph: lines,
  };
  const mayAsk = answersOfficially(document);
  const weights = new Map<CommentarySign['speaksFor'], number>();
  for (const { speaksFor, place, pattern, atLeast, weight, asks } of COMMENTARY_SIGNS) {
    const counts = !(mayAsk && asks === true);
    const isBorne = counts && texts[place].filter((text) => pattern.test(text)).length >= atLeast;
    weights.set(speaksFor, (weights.get(speaksFor) ?? 0) + (isBorne ? weight : 0));
  }
  const [heaviest] = [...weights].sort((a, b) => b[1] - a[1]);
  return heaviest !== undefined && heaviest[1] >= neededWeight(document) ? heaviest[0] : null;
};

const neededWeight = (document: PolicyDocument): number => {
  const { docNumber, cover, sections, title } = document;
  const articles = sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ label }) => /^第.+条/.test(label ?? '')).length;
  const isOfficial =
    docNumber !== null ||
    cover !== null ||
    blockTexts(document, 'addressees').length > 0 ||
    articles >= MIN_ARTICLES ||
    MINUTES.test(title ?? '');
  if (isOfficial) return WITH_OFFICIAL_FORM;
  return title !== null && TITLE_END.test(title) ? WITH_TITLE : ENOUGH;
};

/** An interpretation of the law or a reply by a body that is named: questions in it are those that it settles. */
const answersOfficially = ({ title, kind, issuers }: PolicyDocument): boolean =>
  title !== null && OFFICIAL_ANSWER.test(title) && (kind !== null || issuers.length > 0);

const closeUp = (text: string): string => text.replace(/\s/g, '');

const blockTexts = ({ blocks, canonical }: PolicyDocument, kind: BlockKind): readonly string[] =>
  blocks.filter((block) => block.kind === kind).map(({ span }) => textAt(canonical.text, span));

const headingsOf = ({ sections }: PolicyDocument): readonly string[] =>
  sections
    .flatMap(({ heading, clauses }) => [heading, ...clauses.map((clause) => clause.heading)])
    .filter((heading) => heading !== null);

const LISTED_DATE = String.raw`[[（(【]?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[\])）】]?`;
/** 关于征集…的公告 2023-04-05, the date in front or behind. */
const LISTED = new RegExp(`^.{8,}?\\s*${LISTED_DATE}$|^${LISTED_DATE}\\s*.{8,}$`);
const DATE_ALONE = new RegExp(`^${LISTED_DATE}$`);
/** Entries that make a list of announcements. */
const MIN_ENTRIES = 4;
const MIN_SHARE = 0.6;

/** Whether a text is a list of announcements, each with its date: there is nothing to read in it but titles. */
const isListing = (lines: readonly string[]): boolean => {
  const entries = lines.filter(
    (line, at) => !line.includes('。') && (LISTED.test(line) || DATE_ALONE.test(lines[at + 1] ?? '')),
  ).length;
  const dates = lines.filter((line) => DATE_ALONE.test(line)).length;
  return entries >= MIN_ENTRIES && entries + dates >= lines.length * MIN_SHARE;
};
