/**
 * The code of a system error (`ENOENT`, `ESRCH`), or null for any other thing that was thrown.
 * @param {unknown} error
 */
export function systemErrorCode(error) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
