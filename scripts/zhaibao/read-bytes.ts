import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Larger files are refused: no report is, and a page's tree takes many times its size in memory. */
const mostBytes = 50 * 1024 * 1024;

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
  EISDIR: 'this is a directory; name the files in it',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'the name is too long for a file',
  ELOOP: 'the link leads in a circle',
};

/** The bytes of a file, or in plain words why they cannot be had. */
export async function readBytes(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly error: string }> {
  try {
    // Opening without waiting lets a named pipe be told apart instead of hanging on it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      if (status.isDirectory()) return { error: 'this is a directory; name the files in it' };
      if (!status.isFile()) return { error: 'this is no regular file' };
      if (status.size > mostBytes) return { error: `the file is larger than ${mostBytes / 1024 / 1024} MB` };
      return { bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    systemErrors[code] ?? `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
  );
}
