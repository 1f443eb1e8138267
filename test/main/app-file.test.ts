import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, appFile, isAppAddress } from '../../src/main/app-file.ts';

const root = `${sep}program${sep}out${sep}renderer`;

describe('the file behind an address of the page', () => {
  const served: readonly (readonly [string, string, string])[] = [
    ['app://duikan/index.html', `${root}${sep}index.html`, 'text/html; charset=utf-8'],
    [
      'app://duikan/assets/index-1.js',
      `${root}${sep}assets${sep}index-1.js`,
      'text/javascript; charset=utf-8',
    ],
    ['app://duikan/assets/a%20b.css?v=1#x', `${root}${sep}assets${sep}a b.css`, 'text/css; charset=utf-8'],
    ['app://duikan/assets/../index.html', `${root}${sep}index.html`, 'text/html; charset=utf-8'],
  ];
  it.each(served)('%s', (address, path, contentType) => {
    expect(appFile(root, address)).toEqual({ path, contentType });
  });

  const refused: readonly (readonly [string, string])[] = [
    ['a folder', 'app://duikan/'],
    ['a kind of file that the page has not', 'app://duikan/passwd'],
    ['an encoded way up', 'app://duikan/..%2f..%2fmain%2findex.js'],
    ['a doubly dotted way up', 'app://duikan/%2e%2e/%2e%2e/package.json'],
    ['a way up with backslashes', 'app://duikan/..\\..\\package.json'],
    ['an encoded backslash', 'app://duikan/..%5c..%5cpackage.json'],
    ['a neighbour with the same beginning', 'app://duikan/..%2frenderer-old%2findex.html'],
    ['an absolute path', 'app://duikan//etc/ssl/openssl.json/../../hosts.json/%2f..%2f..%2f..%2f..%2fetc.js'],
    ['a null character', 'app://duikan/index.html%00.js'],
    ['broken percent encoding', 'app://duikan/%E4%A.html'],
    ['another host', 'app://elsewhere/index.html'],
    ['another scheme', 'file:///program/out/renderer/index.html'],
    ['no address', 'index.html'],
  ];
  it.each(refused)('refuses %s', (_name, address) => {
    const file = appFile(root, address);
    expect(file === null || file.path.startsWith(root + sep)).toBe(true);
  });

  it('never leads out of the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '%2e%2e',
      '/',
      '%2f',
      '\\',
      '%5c',
      '%00',
      'a',
      '武进',
      '.js',
      '.',
      '//',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = appFile(root, `app://duikan/${pieces.join('')}`);
        expect(file === null || file.path.startsWith(root + sep)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is the page’s own', () => {
  it.each([
    ['app://duikan/index.html', true],
    ['app://duikan.example/index.html', false],
    ['app://duikan', false],
    ['https://duikan/', false],
    ['file:///etc/passwd', false],
  ])('%s: %s', (address, expected) => {
    expect(isAppAddress(address)).toBe(expected);
  });

  it('its policy allows no script but its own files and no connection but to itself', () => {
    const policy = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy.get(name)).toBe("'none'");
    }
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|https?:|\*|blob:/);
  });
});
