export function rulesVersion(root: string): string;
export function rulesVersionDefinition(root: string): Record<'__DUIKAN_RULES_VERSION__', string>;
