import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Settings } from '../ipc/ipc-contract.ts';

type Language = Settings['language'];

interface CommandItem {
  readonly zh: string;
  readonly en: string;
  readonly accelerator: string;
}

/** The window handles these keys itself (never while an input method composes); the menu only shows them. */
const COMMANDS: Readonly<Record<MenuCommand, CommandItem>> = {
  import: { zh: '导入文件…', en: 'Import files…', accelerator: 'CmdOrCtrl+O' },
  paste: { zh: '粘贴文本导入…', en: 'Import pasted text…', accelerator: 'CmdOrCtrl+Shift+V' },
  print: { zh: '打印…', en: 'Print…', accelerator: 'CmdOrCtrl+P' },
  settings: { zh: '设置', en: 'Settings', accelerator: 'CmdOrCtrl+,' },
  undo: { zh: '撤销', en: 'Undo', accelerator: 'CmdOrCtrl+Z' },
  redo: { zh: '重做', en: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z' },
  search: { zh: '搜索全部文件', en: 'Search all documents', accelerator: 'CmdOrCtrl+Shift+F' },
  elements: { zh: '要素表', en: 'Elements table', accelerator: 'CmdOrCtrl+E' },
  swap: { zh: '左右对调', en: 'Swap sides', accelerator: 'F9' },
  next_difference: { zh: '下一处差异', en: 'Next difference', accelerator: 'F8' },
  previous_difference: { zh: '上一处差异', en: 'Previous difference', accelerator: 'F7' },
  zoom_in: { zh: '放大', en: 'Zoom in', accelerator: 'CmdOrCtrl+=' },
  zoom_out: { zh: '缩小', en: 'Zoom out', accelerator: 'CmdOrCtrl+-' },
  zoom_reset: { zh: '实际大小', en: 'Actual size', accelerator: 'CmdOrCtrl+0' },
};

const CAUGHT_BY_MENU: ReadonlySet<MenuCommand> = new Set(['zoom_in', 'zoom_out', 'zoom_reset']);

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

interface MenuOptions {
  readonly language: Language;
  readonly send: (command: MenuCommand) => void;
  readonly withDeveloperTools: boolean;
}

/** The menu in one language; every item of ours tells the window which command was chosen. */
export const setApplicationMenu = ({ language, send, withDeveloperTools }: MenuOptions): void => {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const command = (name: MenuCommand): MenuItemConstructorOptions => ({
    label: COMMANDS[name][language],
    accelerator: COMMANDS[name].accelerator,
    registerAccelerator: CAUGHT_BY_MENU.has(name),
    click: () => {
      send(name);
    },
  });
  const developer: MenuItemConstructorOptions[] = withDeveloperTools
    ? [SEPARATOR, { role: 'toggleDevTools', label: say('开发者工具', 'Developer tools') }]
    : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: say('文件', 'File'),
        submenu: [
          command('import'),
          command('paste'),
          SEPARATOR,
          command('print'),
          SEPARATOR,
          command('settings'),
          SEPARATOR,
          { role: 'quit', label: say('退出', 'Quit') },
        ],
      },
      {
        label: say('编辑', 'Edit'),
        submenu: [
          command('undo'),
          command('redo'),
          SEPARATOR,
          { role: 'cut', label: say('剪切', 'Cut') },
          { role: 'copy', label: say('复制', 'Copy') },
          { role: 'paste', label: say('粘贴', 'Paste') },
          { role: 'selectAll', label: say('全选', 'Select all') },
        ],
      },
      {
        label: say('对照', 'Compare'),
        submenu: [
          command('next_difference'),
          command('previous_difference'),
          command('swap'),
          SEPARATOR,
          command('search'),
          command('elements'),
        ],
      },
      {
        label: say('显示', 'View'),
        submenu: [
          command('zoom_in'),
          command('zoom_out'),
          command('zoom_reset'),
          SEPARATOR,
          { role: 'togglefullscreen', label: say('全屏', 'Full screen') },
          ...developer,
        ],
      },
    ]),
  );
};
