declare const __DUIKAN_RULES_VERSION__: string;

/**
 * Version of the rules that made a derived result (structure, elements, alignment, findings): a hash of the
 * domain's source files, put in by the bundler (`build/rules-version.mjs`). Equal versions and equal sources
 * give byte-equal results.
 */
export const RULES_VERSION: string = __DUIKAN_RULES_VERSION__;
