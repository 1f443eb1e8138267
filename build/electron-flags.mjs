import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronExecutable } from './setup/electron-runtime.mjs';
import { runCommand } from './setup/run-command.mjs';

const setUserIdBit = 0o4000;

/**
 * The switches Electron needs on this machine. Without the operating system's sandbox it refuses to start: for
 * root, and where neither user namespaces nor its own privileged helper are available (some Ubuntu, containers).
 * The window's own sandbox (no Node in the page) does not depend on it.
 */
export async function electronFlags() {
  if (process.platform !== 'linux') return [];
  const onlyWayland = !process.env.DISPLAY && process.env.WAYLAND_DISPLAY;
  const flags = onlyWayland ? ['--ozone-platform-hint=auto'] : [];
  if (process.getuid?.() === 0) return [...flags, '--no-sandbox'];
  if (hasPrivilegedHelper() || (await canUseUserNamespaces())) return flags;
  console.warn(
    '系统沙箱不可用，以 --no-sandbox 运行。 The system sandbox is not available: running with --no-sandbox.',
  );
  return [...flags, '--no-sandbox'];
}

function hasPrivilegedHelper() {
  try {
    const helper = statSync(join(dirname(electronExecutable() ?? ''), 'chrome-sandbox'));
    return helper.uid === 0 && (helper.mode & setUserIdBit) !== 0;
  } catch {
    return false;
  }
}

async function canUseUserNamespaces() {
  return (await runCommand('unshare', ['--user', '--map-root-user', 'true'])).ok;
}
