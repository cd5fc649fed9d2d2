import { readArguments } from './zhaibao/arguments';
import { clipFiles } from './zhaibao/clip-files';
import { convertLines, detectLines, mendLines } from './zhaibao/line-commands';
import { stopQuietlyOnClosedPipe } from './zhaibao/output';
import { usage } from './zhaibao/usage';

/**
 * The command line: the library of the extension over saved pages and over text. See `usage` for what it takes.
 * Exit status: 0 all went well, 1 some file could not be clipped, 2 the command was not understood.
 */
async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  switch (command.name) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'misuse':
      process.stderr.write(`zhaibao: ${command.message}\nTry: npm run --silent zhaibao -- --help\n`);
      return 2;
    case 'clip':
      return (await clipFiles(command.files, command.variants)) ? 0 : 1;
    case 'convert':
      await convertLines(command.variant);
      return 0;
    case 'mend':
      await mendLines();
      return 0;
    case 'detect':
      await detectLines();
      return 0;
  }
}

stopQuietlyOnClosedPipe();
process.exitCode = await main();
