import { useEffect } from 'react';
import { useWorkbench } from '../workbench.ts';

/** Zoom steps, 1 = 100 %. */
export const zoomLevels: readonly number[] = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next zoom step above or below the one in use. */
export const nextZoom = (zoom: number, step: 1 | -1): number =>
  (step === 1
    ? zoomLevels.find((level) => level > zoom + 0.001)
    : zoomLevels.findLast((level) => level < zoom - 0.001)) ?? zoom;

/** Carries out the zoom items of the application's menu, whose keys the menu itself catches. */
export const useZoomCommands = (): void => {
  const { api, settings, saveSettings } = useWorkbench();
  useEffect(
    () =>
      api.on('menuCommand', ({ command }) => {
        if (command === 'zoom_in') saveSettings({ ...settings, zoom: nextZoom(settings.zoom, 1) });
        if (command === 'zoom_out') saveSettings({ ...settings, zoom: nextZoom(settings.zoom, -1) });
        if (command === 'zoom_reset') saveSettings({ ...settings, zoom: 1 });
      }),
    [api, settings, saveSettings],
  );
};
