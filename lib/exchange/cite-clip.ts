import { citationRecord, type CitationRecord } from '../cite';
import { isMedia, isPersonName } from '../extract/names';
import { headWordsOf, type ExportReading, type ExportSubject } from './words/export-subject';
import { scriptRead } from './words/script-read';

/**
 * What is cited of a clip, its mends made, in the script asked for. `timeZone` ('Asia/Shanghai') is where the person
 * is: the day of access is theirs.
 */
export function citeClip(subject: ExportSubject, reading: ExportReading, timeZone: string): CitationRecord {
  const { clip, personal } = subject;
  const script = scriptRead(clip.script.script, reading);
  return citationRecord(
    clip,
    { title: personal.title, translatedTitle: personal.translatedTitle ?? '' },
    { ...headWordsOf({ ...subject, personal: { ...personal, title: '' } }, reading), script },
    { isPerson: isPersonName, isMedia, timeZone },
  );
}
