import { runCommandLine } from './cli/run-command-line.ts';

/** A reader that stops early (`duikan … | head`) is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(text),
});
