import { runNpm } from './run-command.mjs';
import { projectRoot } from './project-paths.mjs';
import { SetupFailure } from './setup-failure.mjs';
import { hasStamp, writeStamp } from './stamp.mjs';

const stamp = 'packages';

/**
 * Installs exactly what the lock file says. No install scripts: nodejieba's would fetch an unlocked builder,
 * and no other package needs its own (`npm run native` does that one's work).
 */
export async function installNodePackages() {
  if (hasStamp(stamp)) return '与锁文件一致 as locked';
  const install = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, status, excerpt } = await runNpm(install, { cwd: projectRoot });
  if (!ok) {
    throw new SetupFailure({
      what: '安装 npm 软件包 installing the npm packages',
      why: `npm ci 以状态 ${status} 结束 ended with status ${status}\n${excerpt}`,
      remedy: 'npm ci --ignore-scripts --include=dev',
    });
  }
  writeStamp(stamp);
  return '已安装 installed';
}
