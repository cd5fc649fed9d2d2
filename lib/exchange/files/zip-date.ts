/** The date of every entry of a zip, the first that zip knows: the same clips give the same bytes. */
export const zipDate = new Date(1980, 0, 1);
