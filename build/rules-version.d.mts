export function rulesVersion(): string;
export function rulesVersionDefinition(): Record<'__DUIKAN_RULES_VERSION__', string>;
