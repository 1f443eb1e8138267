import { useCallback, useState, useSyncExternalStore } from 'react';
import type { DuikanApi, Settings } from '../../ipc/ipc-contract.ts';
import { Appearance } from './shell/appearance.tsx';
import { CommandProvider } from './shell/commands.tsx';
import { FailureBoundary } from './shell/failure-boundary.tsx';
import { OpenedWorkbench } from './shell/opened-workbench.tsx';
import { FailureScreen, OpeningScreen } from './shell/opening-screen.tsx';
import type { Opening } from './shell/opening.ts';
import './tokens.css';

interface AppProps {
  readonly api: DuikanApi;
  readonly opening: Opening;
  readonly firstSettings: Settings;
}

/** The whole interface: shows how the library is being opened, then the workbench. */
export const App = ({ api, opening, firstSettings }: AppProps) => {
  const [settings, setSettings] = useState(firstSettings);
  const state = useSyncExternalStore(opening.subscribe, opening.current);
  const saveSettings = useCallback(
    (changed: Settings): void => {
      setSettings(changed);
      void api.saveSettings(changed);
    },
    [api],
  );
  return (
    <Appearance settings={settings}>
      <FailureBoundary>
        {state.kind === 'opening' && <OpeningScreen progress={state.progress} />}
        {state.kind === 'failed' && <FailureScreen detail={state.message[settings.language]} />}
        {state.kind === 'opened' && (
          <CommandProvider api={api}>
            <OpenedWorkbench
              api={api}
              opened={state.opened}
              settings={settings}
              saveSettings={saveSettings}
            />
          </CommandProvider>
        )}
      </FailureBoundary>
    </Appearance>
  );
};
