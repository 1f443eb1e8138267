import { expect, test } from './launch-duikan.ts';

test('the window is sandboxed and isolated, and stays on its page', async ({ launch }) => {
  const { app, page } = await launch();
  const preferences = await app.evaluate(({ BrowserWindow, session }) => {
    const windows = BrowserWindow.getAllWindows();
    const contents = windows[0]?.webContents as unknown as
      { getLastWebPreferences: () => object } | undefined;
    const spellChecker = session.defaultSession.isSpellCheckerEnabled();
    return { windows: windows.length, spellChecker, ...contents?.getLastWebPreferences() };
  });
  expect(preferences).toMatchObject({
    windows: 1,
    spellChecker: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  const inPage = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
    opened: window.open('https://example.com/') === null,
    origin: location.origin,
    methods: Object.keys(window.duikan),
  }));
  expect(inPage).toMatchObject({ globals: [], opened: true, origin: 'app://duikan' });
  expect(inPage.methods).not.toContain('importFiles');

  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe('app://duikan/index.html');
  expect(app.windows()).toHaveLength(1);
});

test('no request leaves the machine: each is cancelled and logged', async ({ launch }) => {
  const { app, page, log } = await launch();
  const failed = await page.evaluate(async () => {
    const refused = async (address: string): Promise<boolean> =>
      fetch(address).then(
        () => false,
        () => true,
      );
    const image = await new Promise<boolean>((resolve) => {
      const element = new Image();
      element.onerror = () => {
        resolve(true);
      };
      element.onload = () => {
        resolve(false);
      };
      element.src = 'https://example.com/pixel.png';
    });
    return [await refused('https://example.com/x?text=secret'), await refused('file:///etc/passwd'), image];
  });
  expect(failed).toEqual([true, true, true]);

  // The policy of the page stops these before a request is made; the guard stops them without it.
  const answers = await app.evaluate(async ({ session }) => {
    const attempts = ['http://example.com/update?text=secret', 'http://127.0.0.1:9/', 'https://192.0.2.1/'];
    const results: string[] = [];
    for (const address of attempts) {
      results.push(
        await session.defaultSession.fetch(address).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      );
    }
    return results;
  });
  for (const answer of answers) expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
  // The log is written behind the answers.
  const cancelled = async () =>
    (await log()).filter((line) => line.startsWith('request.cancelled')).join('\n');
  for (const address of ['http://example.com', 'http://127.0.0.1:9', 'https://192.0.2.1']) {
    await expect.poll(cancelled, { message: address }).toContain(address);
  }
  expect(await cancelled()).not.toContain('secret');
});

test('the page’s origin serves the built page and nothing beside it', async ({ launch }) => {
  const { page } = await launch();
  const statuses = await page.evaluate(async () => {
    const addresses = [
      'app://duikan/index.html',
      'app://duikan/../main/index.js',
      'app://duikan/..%2fmain%2findex.js',
      'app://duikan/..%2f..%2fpackage.json',
      'app://duikan/nothing.js',
    ];
    return Promise.all(addresses.map(async (address) => (await fetch(address)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
  const policy = await page.evaluate(async () =>
    (await fetch('app://duikan/index.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("script-src 'self'");

  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "an inline script ran"';
    document.head.append(script);
    return document.title;
  });
  expect(ran).not.toContain('inline script');
});

test('only one program works on a data folder', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  const second = await app.evaluate(async ({ app: electron }, folder) => {
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(process.execPath, ['--no-sandbox', electron.getAppPath()], {
      env: { ...process.env, DUIKAN_USER_DATA: folder },
    });
    return new Promise<number | null>((resolve) => child.on('exit', resolve));
  }, dataFolder);
  expect(second).toBe(0);
  expect(page.isClosed()).toBe(false);
});
