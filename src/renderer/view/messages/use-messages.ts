import { createContext, use } from 'react';
import type { Settings } from '../../../ipc/ipc-contract.ts';
import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

export type Language = Settings['language'];

const catalogues: Readonly<Record<Language, Messages>> = { zh, en };

export const messagesFor = (language: Language): Messages => catalogues[language];

/** The language that people chose; Chinese where nothing is set. */
export const LanguageContext = createContext<Language>('zh');

export const useLanguage = (): Language => use(LanguageContext);
export const useMessages = (): Messages => messagesFor(useLanguage());
