/**
 * What a citation says of the two documents. `implements`: the citing document is made under or for the other
 * (根据…制定, 为贯彻落实…); `repeals`: it ends the other (同时废止); `refers`: anything else.
 */
export type CitationRole = 'implements' | 'repeals' | 'refers';
