import type { Script } from '../../report';
import type { ExportReading } from './export-subject';

/** The script that a text is read in: its own, or that of the variant. */
export function scriptRead(own: Script, reading: ExportReading): Script {
  if (reading === 'original') return own;
  return reading === 'cn' ? 'hans' : 'hant';
}
