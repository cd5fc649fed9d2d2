/** Grows with every change that can change what is extracted; a clip keeps the version it was made with. */
export const extractorVersion = '1';
