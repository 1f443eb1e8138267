const NUMBER = String.raw`\d{1,6}(?:\.\d{1,4})?`;
const PERIOD = String.raw`P(?=[\dT])(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?)?|P${NUMBER}T`;
const DATE = String.raw`(?:\d{4}|-)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const WHOLE_PERIOD = new RegExp(`^(?:${PERIOD})$`);
const WHOLE_DATE = new RegExp(
  String.raw`^(?:${DATE}|(?:${DATE}|\.\.)/(?:${DATE}|\.\.)|\+?(?:${PERIOD})(?:-\d{2}-\d{2})?)$`,
);

/** Whether the text is an ISO 8601 duration as elements state it; `P1T` is a school term. */
export const isPeriod = (text: string): boolean => WHOLE_PERIOD.test(text);

/**
 * Whether the text is what a deadline states: a year, month or day (`--06-30` with its year left open), a range of
 * them with `..` for an open end, a period, or a day after a period (`+P1Y-01-01`).
 */
export const isDeadlineDate = (text: string): boolean => WHOLE_DATE.test(text) && text !== '-';
