import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import type { DuikanApi } from '../../../ipc/ipc-contract.ts';
import { belongsToTyping, commandOfKey, isComposing, keyName, type Command } from './shortcuts.ts';

/** What a view does on a command. False: not now, ask the one registered before. */
export type CommandHandler = () => unknown;
export type CommandHandlers = Partial<Readonly<Record<Command, CommandHandler>>>;

interface CommandBus {
  readonly register: (handlers: CommandHandlers) => () => void;
  readonly run: (command: Command) => boolean;
}

const createCommandBus = (): CommandBus => {
  const registered: CommandHandlers[] = [];
  return {
    register: (handlers) => {
      registered.push(handlers);
      return () => {
        registered.splice(registered.indexOf(handlers), 1);
      };
    },
    run: (command) =>
      // The view that came last is the one in front.
      registered.toReversed().some((handlers) => {
        const handler = handlers[command];
        return handler !== undefined && handler() !== false;
      }),
  };
};

const CommandContext = createContext<CommandBus>(createCommandBus());

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Brings keys and the application's menu to the view in front. */
export const CommandProvider = ({
  api,
  children,
}: {
  readonly api: DuikanApi;
  readonly children: ReactNode;
}) => {
  const bus = useMemo(() => createCommandBus(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event)) return;
      const name = keyName(event);
      const command = commandOfKey(name);
      if (command === null) return;
      const typing = isTextField(event.target);
      // A text field undoes its own typing.
      if (typing && (belongsToTyping(name) || command === 'undo' || command === 'redo')) return;
      if (bus.run(command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [bus]);
  useEffect(
    () =>
      api.on('menuCommand', ({ command }) => {
        if (command !== 'zoom_in' && command !== 'zoom_out' && command !== 'zoom_reset') bus.run(command);
      }),
    [api, bus],
  );
  return <CommandContext value={bus}>{children}</CommandContext>;
};

/** Answers commands as long as the component is in sight. */
export const useCommands = (handlers: CommandHandlers): void => {
  const bus = use(CommandContext);
  useEffect(() => bus.register(handlers), [bus, handlers]);
};
