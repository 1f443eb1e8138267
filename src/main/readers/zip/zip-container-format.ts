import type { FORMAT_NAMES } from '../format-names.ts';
import type { ZipContainer } from './open-zip.ts';

/** What a zip container is, by an entry that only this format has. */
const CONTAINERS: readonly {
  readonly entry: RegExp;
  readonly format: keyof typeof FORMAT_NAMES;
}[] = [
  { entry: /^word\/document\d*\.xml$/i, format: 'docx' },
  { entry: /^xl\/[^/]+$/i, format: 'xlsx' },
  { entry: /^ppt\/[^/]+$/i, format: 'pptx' },
  { entry: /^OFD\.xml$/i, format: 'ofd' },
  { entry: /^META-INF\/manifest\.xml$/i, format: 'odt' },
];

/** The format of a zip container; `zip` for an archive of files. */
export const zipContainerFormat = (container: ZipContainer): keyof typeof FORMAT_NAMES => {
  const names = [...container.keys()];
  return CONTAINERS.find(({ entry }) => names.some((name) => entry.test(name)))?.format ?? 'zip';
};
