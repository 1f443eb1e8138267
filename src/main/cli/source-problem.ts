import type { Problem, ProblemCause } from '../../core/model/problem.ts';

/** A problem whose message begins with the path: `“a.txt”不存在…` / `“a.txt” does not exist…`. */
export const sourceProblem = (
  path: string,
  part: number | null,
  cause: ProblemCause,
  zh: string,
  en: string,
): Problem => ({ path, part, cause, message: { zh: `“${path}”${zh}`, en: `“${path}” ${en}` } });

/** What the system said when a file was looked for or read. */
export const systemProblem = (path: string, part: number | null, error: unknown): Problem => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return sourceProblem(path, part, 'missing', '不存在，请检查路径。', 'does not exist; check the path.');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const zh = '没有读取权限，请修改权限后重试。';
    const en = 'may not be read; change its permissions and try again.';
    return sourceProblem(path, part, 'unreadable', zh, en);
  }
  const zh = `读取失败（${code === '' ? '系统错误' : code}），请检查文件后重试。`;
  const en = `could not be read (${code === '' ? 'system error' : code}); check the file and try again.`;
  return sourceProblem(path, part, 'unreadable', zh, en);
};
