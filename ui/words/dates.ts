/** A published date as far as it is known, without seconds and zone: `2020-02-25 08:27`, `2020-02`. */
export function publishedMoment(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

/** The day of a published date as far as it is known. */
export function publishedDay(iso: string): string {
  return iso.slice(0, 10);
}

/** A moment in the person's own time zone: `2026-11-22 12:34`; what is no date is shown as it is. */
export function localMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
