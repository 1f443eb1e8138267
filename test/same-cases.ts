import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a red test tells of a change and never of luck.
 * `DUIKAN_SEED=7 npm run unit` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['DUIKAN_SEED'] ?? 2018) });
