import { parseArgs } from 'node:util';
import { variants, type Variant } from '../../lib/report';

/** What the person asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'clip'; readonly files: readonly string[]; readonly variants: readonly Variant[] }
  | { readonly name: 'convert'; readonly variant: Variant }
  | { readonly name: 'mend' }
  | { readonly name: 'detect' }
  | { readonly name: 'misuse'; readonly message: string };

/** Understands the words after the program's name; what makes no sense comes back as `misuse` with the reason. */
export function readArguments(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { to: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true || positionals[0] === 'help') return { name: 'help' };
    return commandOf(positionals, values.to ?? []);
  } catch (error) {
    return misuse(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function commandOf([name, ...files]: readonly string[], to: readonly string[]): Command {
  const wanted = to.flatMap((list) => list.split(',')).map((word) => word.trim());
  const unknown = wanted.find((word) => !isVariant(word));
  if (unknown !== undefined) {
    return misuse(`“${unknown}” is no variant: --to takes ${variants.join(', ')}`);
  }
  const asked = [...new Set(wanted.filter(isVariant))];
  switch (name) {
    case 'clip':
      return files.length === 0 ? misuse('clip needs at least one file') : { name, files, variants: asked };
    case 'convert': {
      const [variant, ...others] = asked;
      if (variant === undefined || others.length > 0) return misuse('convert needs one variant: --to tw');
      return withoutFiles(files, { name, variant });
    }
    case 'mend':
    case 'detect':
      return asked.length > 0 ? misuse(`${name} takes no --to`) : withoutFiles(files, { name });
    case undefined:
      return misuse('say what to do: clip, convert, mend or detect');
    default:
      return misuse(`“${name}” is no command: there are clip, convert, mend and detect`);
  }
}

/** Commands over standard input take no file names; a name given all the same is more likely a mistake than none. */
function withoutFiles(
  files: readonly string[],
  command: Exclude<Command, { name: 'help' | 'misuse' | 'clip' }>,
): Command {
  const [file] = files;
  return file === undefined
    ? command
    : misuse(`${command.name} reads standard input: ${command.name} < ${file}`);
}

function misuse(message: string): Command {
  return { name: 'misuse', message };
}

function isVariant(word: string): word is Variant {
  return variants.some((variant) => variant === word);
}
