import { settingsSchema, type Settings } from '../ipc/ipc-contract.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { readJsonFile } from './read-json-file.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const FIRST_SETTINGS: Settings = { language: 'zh', theme: 'system', zoom: 1, documentFont: 'sans' };

export interface SettingsFile {
  readonly current: () => Settings;
  readonly save: (settings: Settings) => Promise<void>;
}

/** Reads the settings; a damaged or missing file gives the first settings. */
export const openSettingsFile = async (path: string): Promise<SettingsFile> => {
  const inTurn = oneAtATime();
  let settings = (await readJsonFile(path, settingsSchema)) ?? FIRST_SETTINGS;
  return {
    current: () => settings,
    save: (changed) =>
      inTurn(async () => {
        await writeFileAtomically(path, `${JSON.stringify(changed, null, 2)}\n`);
        settings = changed;
      }),
  };
};
