import type { LocalizedText } from '../../../core/model/problem.ts';
import type { LaidOutLine } from '../laid-out-line.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { inkLength } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { codePageOfCharacterSet, decodeCodePage } from './rtf-encodings.ts';
import { RtfFlow } from './rtf-flow.ts';
import { DESTINATIONS, SIGNS, TRANSPARENT, type RtfDestination } from './rtf-groups.ts';
import type { RtfToken } from './rtf-tokens.ts';

/** What is counted while a text is read; characters that are not blank, or whole changes. */
export interface RtfCounts {
  insertions: number;
  deletions: number;
  hidden: number;
  pictures: number;
  page_header: number;
  comment: number;
}

/** What holds inside a group and ends with it. */
interface GroupState {
  readonly destination: RtfDestination;
  readonly flow: RtfFlow;
  readonly font: number;
  /** Bytes that stand after each `\u` for readers that do not know it (`\uc`). */
  readonly fallback: number;
  readonly hidden: boolean;
  readonly revision: 'insertion' | 'deletion' | null;
  readonly inTable: boolean;
  /** In the result of a field that makes a table of contents. */
  readonly inContents: boolean;
}

type Control = (value: number | null) => void;

/** Reads the tokens of one RTF file in their order. */
export class RtfStory {
  readonly body = new RtfFlow();
  readonly notes: LaidOutLine[] = [];
  readonly counts: RtfCounts = {
    insertions: 0,
    deletions: 0,
    hidden: 0,
    pictures: 0,
    page_header: 0,
    comment: 0,
  };
  readonly #format: LocalizedText;
  readonly #codePages = new Map<number, number>();
  readonly #groups: GroupState[] = [];
  #state: GroupState;
  #codePage = 1252;
  #defaultFont = 0;
  /** Text bytes that wait for the rest of their character. */
  #bytes: Uint8Array[] = [];
  #skip = 0;
  /** After `\*`: a destination that may be skipped by who does not know it. */
  #optional = false;
  #instruction = '';
  #label = '';
  #noteCount = 0;
  #lastRevision: GroupState['revision'] = null;
  #isEnded = false;

  constructor(format: LocalizedText) {
    this.#format = format;
    this.#state = {
      destination: 'text',
      flow: this.body,
      font: -1,
      fallback: 1,
      hidden: false,
      revision: null,
      inTable: false,
      inContents: false,
    };
  }

  /** @throws UnreadableFile if groups lie too deep in each other */
  read(tokens: Iterable<RtfToken>): void {
    for (const token of tokens) {
      if (token.kind === 'bytes') this.#takeBytes(token.bytes);
      else if (token.kind === 'open') this.#open();
      else if (token.kind === 'close') this.#close();
      else this.#control(token.name, token.value);
      if (this.#isEnded) return;
    }
    this.#flush();
  }

  /** Whether every group was closed; a file that is cut off leaves some open. */
  get isComplete(): boolean {
    return this.#groups.length === 0;
  }

  #open(): void {
    this.#flush();
    if (this.#groups.length >= READING_LIMITS.markupDepth) {
      throw new UnreadableFile('damaged', this.#format, {
        zh: '分组嵌套过深',
        en: 'its groups nest too deep',
      });
    }
    this.#groups.push(this.#state);
  }

  #close(): void {
    this.#flush();
    const inner = this.#state;
    const outer = this.#groups.pop();
    if (outer === undefined) return;
    this.#state = outer;
    if (this.#groups.length === 0) this.#isEnded = true;
    if (inner.destination === outer.destination && inner.flow === outer.flow) return;
    this.#endDestination(inner, outer);
  }

  #endDestination(inner: GroupState, outer: GroupState): void {
    if (inner.destination === 'label') outer.flow.setLabel(this.#label);
    else if (inner.flow !== outer.flow && inner.destination === 'frame')
      outer.flow.addFrame(inner.flow.finish().filter(({ text }) => text.trim() !== ''));
    else if (inner.flow !== outer.flow && inner.destination === 'note')
      this.notes.push(...inner.flow.finish());
  }

  #control(name: string, value: number | null): void {
    this.#skip = 0;
    const isOptional = this.#optional;
    this.#optional = false;
    if (name === '*') {
      this.#flush();
      this.#optional = true;
      return;
    }
    const destination = Object.hasOwn(DESTINATIONS, name) ? DESTINATIONS[name] : undefined;
    if (destination !== undefined) this.#beginDestination(destination);
    else if (isOptional && !TRANSPARENT.has(name)) this.#beginDestination('nothing');
    else if (Object.hasOwn(this.#controls, name)) this.#controls[name]?.(value);
    else if (Object.hasOwn(SIGNS, name)) this.#append(SIGNS[name] ?? '');
  }

  #beginDestination(destination: RtfDestination): void {
    this.#flush();
    const state = this.#state;
    // Nothing inside what is skipped is text again.
    if (state.destination === 'nothing' || state.destination === 'picture') return;
    const own = destination === 'note' || destination === 'frame';
    if (destination === 'picture') this.counts.pictures += 1;
    if (destination === 'instruction') this.#instruction = '';
    if (destination === 'label') this.#label = '';
    if (destination === 'contents_of_field') {
      const inContents = state.inContents || /^\s*TOC\b/.test(this.#instruction);
      this.#state = { ...state, inContents };
      return;
    }
    const inTable = own ? false : state.inTable;
    this.#state = { ...state, destination, inTable, flow: own ? new RtfFlow() : state.flow };
  }

  readonly #controls: Readonly<Record<string, Control>> = {
    ansicpg: (value) => {
      this.#codePage = value ?? this.#codePage;
    },
    deff: (value) => {
      this.#defaultFont = value ?? 0;
    },
    f: (value) => {
      this.#change({ font: value ?? 0 });
    },
    fcharset: (value) => {
      const codePage = codePageOfCharacterSet(value ?? 0);
      if (codePage !== null && this.#state.destination === 'fonts')
        this.#codePages.set(this.#state.font, codePage);
    },
    uc: (value) => {
      this.#change({ fallback: Math.min(value ?? 1, 100) });
    },
    u: (value) => {
      this.#append(String.fromCharCode((value ?? 0x3f) & 0xffff));
      this.#skip = this.#state.fallback;
    },
    v: (value) => {
      this.#change({ hidden: value !== 0 });
    },
    deleted: (value) => {
      this.#change({ revision: value === 0 ? null : 'deletion' });
    },
    revised: (value) => {
      this.#change({ revision: value === 0 ? null : 'insertion' });
    },
    mvf: (value) => {
      this.#change({ revision: value === 0 ? null : 'deletion' });
    },
    mvt: (value) => {
      this.#change({ revision: value === 0 ? null : 'insertion' });
    },
    plain: () => {
      this.#change({ hidden: false, revision: null, font: this.#defaultFont });
    },
    pard: () => {
      this.#change({ inTable: false });
    },
    intbl: () => {
      this.#change({ inTable: true });
    },
    par: () => {
      this.#endParagraph();
    },
    sect: () => {
      this.#endParagraph();
    },
    nestrow: () => {
      this.#endParagraph();
    },
    cell: () => {
      this.#flush();
      if (this.#isText()) this.#state.flow.endCell();
    },
    row: () => {
      this.#flush();
      if (this.#isText()) this.#state.flow.endRow();
    },
    chftn: () => {
      this.#flush();
      if (this.#state.destination === 'note') this.#append(`${this.#noteCount} `);
      else if (this.#isText()) {
        this.#noteCount += 1;
        const mark = { kind: 'furniture', reason: 'note_reference' } as const;
        this.#state.flow.appendMarked(String(this.#noteCount), mark);
      }
    },
  };

  #change(change: Partial<GroupState>): void {
    this.#flush();
    this.#state = { ...this.#state, ...change };
  }

  #isText(): boolean {
    const { destination } = this.#state;
    return destination === 'text' || destination === 'note' || destination === 'frame';
  }

  #endParagraph(): void {
    this.#flush();
    const { flow, inTable, inContents, revision } = this.#state;
    // A paragraph mark that a pending revision deletes joins the paragraph with the next one.
    if (!this.#isText() || revision === 'deletion') return;
    flow.endParagraph(inTable, inContents ? { kind: 'furniture', reason: 'table_of_contents' } : null);
  }

  #takeBytes(bytes: Uint8Array): void {
    this.#optional = false;
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    const { destination } = this.#state;
    if (destination === 'nothing' || destination === 'picture' || destination === 'fonts') return;
    if (skipped < bytes.length) this.#bytes.push(bytes.subarray(skipped));
  }

  /** Decodes the bytes that wait: a character of two bytes may lie in two tokens. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Buffer.concat(this.#bytes);
    this.#bytes = [];
    this.#take(decodeCodePage(bytes, this.#codePages.get(this.#state.font) ?? this.#codePage));
  }

  #append(text: string): void {
    this.#flush();
    this.#take(text);
  }

  /** Puts text where its group belongs. */
  #take(text: string): void {
    const { destination, flow, hidden } = this.#state;
    if (destination === 'instruction') this.#instruction += text;
    else if (destination === 'label') this.#label += text;
    else if (destination === 'page_header' || destination === 'comment')
      this.counts[destination] += inkLength(text);
    else if (this.#isText() && hidden) this.counts.hidden += inkLength(text);
    else if (this.#isText() && !this.#isDeleted(text)) flow.append(text);
  }

  /** Counts each stretch of changed text once. */
  #isDeleted(text: string): boolean {
    const { revision } = this.#state;
    if (inkLength(text) > 0 && revision !== this.#lastRevision) {
      if (revision === 'insertion') this.counts.insertions += 1;
      if (revision === 'deletion') this.counts.deletions += 1;
      this.#lastRevision = revision;
    }
    return revision === 'deletion';
  }
}
