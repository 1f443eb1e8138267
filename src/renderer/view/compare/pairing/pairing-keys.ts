/** Keys of the pair editor while the rows have the focus, as `KeyboardEvent.key` names them in upper case. */
export const PAIRING_KEYS = { repair: 'P', merge: 'M', split: 'S', unpair: 'U' } as const;

export type PairingKeyAct = keyof typeof PAIRING_KEYS;

/** What a key asks for; null with Ctrl, Alt or the command key, which belong to other commands. */
export const pairingActOfKey = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): PairingKeyAct | null => {
  if (ctrlKey || metaKey || altKey) return null;
  const pressed = key.toUpperCase();
  const acts: readonly PairingKeyAct[] = ['repair', 'merge', 'split', 'unpair'];
  return acts.find((act) => PAIRING_KEYS[act] === pressed) ?? null;
};
