import { citationRecord, type CitationRecord, type CitedLanguage } from '../cite';
import { isMedia, isPersonName } from '../extract/names';
import { regionOf, type Region, type Script } from '../report';
import { headWordsOf, type ExportReading, type ExportSubject } from './words/export-subject';

const ownLanguages: { readonly [Name in Script]: CitedLanguage } = {
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  mixed: 'zh',
  none: 'zh',
};
const regionLanguages: { readonly [Name in Region]: CitedLanguage } = {
  cn: 'zh-Hans',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};

/**
 * What is cited of a clip, its mends made, in the script asked for. `timeZone` ('Asia/Shanghai') is where the person
 * is: the day of access is theirs.
 */
export function citeClip(subject: ExportSubject, reading: ExportReading, timeZone: string): CitationRecord {
  const own = ownLanguages[subject.clip.script.script];
  const printed = recordIn(subject, 'original', own, timeZone);
  if (reading === 'original') return printed;
  const language = regionLanguages[regionOf[reading]];
  const cited = recordIn(subject, reading, language, timeZone);
  const isConverted = JSON.stringify(cited) !== JSON.stringify({ ...printed, language });
  return isConverted ? { ...cited, convertedFrom: own } : cited;
}

function recordIn(
  subject: ExportSubject,
  reading: ExportReading,
  language: CitedLanguage,
  timeZone: string,
): CitationRecord {
  const { clip, personal } = subject;
  const published = { ...subject, personal: { ...personal, title: '' } };
  return citationRecord(
    clip,
    { title: personal.title, translatedTitle: personal.translatedTitle ?? '' },
    { ...headWordsOf(published, reading), language },
    { isPerson: isPersonName, isMedia, timeZone },
  );
}
