const keyOf = (name: string): string => `duikan.comparison-${name}`;

/** What was last chosen of several ways to look at a comparison; the first where nothing was. */
export const rememberedChoice = <Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice => choices.find((choice) => choice === localStorage.getItem(keyOf(name))) ?? choices[0];

/** A convenience, not a decision: it may be lost. */
export const rememberChoice = (name: string, choice: string): void => {
  localStorage.setItem(keyOf(name), choice);
};
