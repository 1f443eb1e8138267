// Its Node build declares a `require` of its own, which the bundler's stands in the way of; packing needs neither.
import { strToU8, zipSync } from 'fflate/browser';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The earliest time that a zip can name: equal content gives equal bytes, whenever it is written. */
const NO_TIME = new Date(1980, 0, 1);

/** Relations of a part to others, `rId1` first. */
export const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  [
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    ...targets.map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

/** The list of all parts with their media types; `contentTypes` names those of `application/vnd.openxmlformats-…`. */
export const contentTypes = (parts: readonly (readonly [path: string, contentType: string])[]): string =>
  [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(
      ([path, contentType]) =>
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${contentType}+xml"/>`,
    ),
    '</Types>',
  ].join('');

/** XML parts as one file of an office program (ECMA-376 part 2). Equal parts give equal bytes. */
export const packOfficeFile = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const files = Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
    ]),
  );
  // eslint-disable-next-line no-restricted-syntax -- runs in the analysis process or the command, never in main
  return zipSync(files, { mtime: NO_TIME, level: 6 });
};
