import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULES_VERSION } from '../../core/rules-version.ts';

/** The package.json of the program: the nearest one above the built file. */
const packageFile = (folder: string): string | null => {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? null : packageFile(dirname(folder));
};

/** `0.1.0` */
export const programVersionNumber = (): string => {
  const file = packageFile(import.meta.dirname);
  const content: unknown = file === null ? null : JSON.parse(readFileSync(file, 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : '';
};

/** `duikan 0.1.0 (rules 0123456789ab)` */
export const programVersion = (): string => `duikan ${programVersionNumber()} (rules ${RULES_VERSION})\n`;
